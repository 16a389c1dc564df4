import * as v from 'valibot';
import { readInput } from '../../judge/read-input';
import { commentsOfWeeks } from './comments-of-weeks';
import { postsOfWeeks } from './posts-of-weeks';

const Input = v.object({ language: v.picklist(['fr', 'en']), now: v.number() });

/** Prints the rows of weeks with Vigie by table, as JSON; packed readings as lists of bytes. */
async function answer(): Promise<void> {
  const { language, now } = v.parse(Input, await readInput());
  const { posts, snapshots, audiences } = postsOfWeeks(language, now);
  const unpacked = snapshots.map((row) => ({ ...row, packed: [...row.packed] }));
  const comments = commentsOfWeeks(now);
  process.stdout.write(JSON.stringify({ posts, snapshots: unpacked, audiences, comments }));
}

void answer();
