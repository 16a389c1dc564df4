import type { KindCount } from '../../networks/contract';
import { relaxedDatabase } from '../../storage/database';
import { writeOnce } from '../../storage/write-once';

const { posts } = relaxedDatabase;

/**
 * Keeps the reactions by kind of posts that are kept; those of others are let go. Safe to be told twice.
 * @throws NewerSchemaError when a newer Vigie wrote the database
 */
export async function keepKinds(
  read: readonly { key: string; kinds: readonly KindCount[] }[],
): Promise<void> {
  if (read.length === 0) return;
  await writeOnce(relaxedDatabase, [posts], null, async () => {
    const stored = await posts.bulkGet(read.map(({ key }) => key));
    const changed = read.flatMap(({ kinds }, i) => {
      const post = stored[i];
      const isSame = JSON.stringify(post?.kinds) === JSON.stringify(kinds);
      return post && !isSame ? [{ ...post, kinds: [...kinds] }] : [];
    });
    if (changed.length > 0) await posts.bulkPut(changed);
  });
}
