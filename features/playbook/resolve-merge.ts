import { fingerprint } from '../replies/interchange/fingerprint';
import { type ReplyInFile, replyFromFile } from '../replies/interchange/reply-file';
import type { Reply } from '../replies/model';
import { withoutClashes } from '../replies/shortcut-clash';
import type { MergeItem, Standing } from './merge-plan';

/** Which of two versions counts: the one here, the file's, or each as a reply of its own. */
export type Choice = 'mine' | 'theirs' | 'both';

/** What is done where nobody chose. Work done here is never overwritten unasked. */
const UNASKED: Record<Standing, Choice> = {
  added: 'theirs',
  same: 'mine',
  'changed-there': 'theirs',
  'changed-here': 'mine',
  conflict: 'mine',
};

/** The choice made for a reply or a rule, by its id in the file; what goes without saying where none was. */
export const choiceFor = (
  item: { theirs: { id: string }; standing: Standing },
  choices: ReadonlyMap<string, Choice>,
): Choice => choices.get(item.theirs.id) ?? UNASKED[item.standing];

/** Rows to write. */
export interface Merged {
  added: Reply[];
  changed: Reply[];
  /** Replies whose shortcut is another's here, and which come without. */
  shortcutsLeft: number;
}

interface MergeInto {
  brandId: string;
  /** Every reply stored, of all brands, removed ones too. */
  stored: readonly Reply[];
  /** Milliseconds since 1970. */
  now: number;
  newId: () => string;
}

/** The reply here with the words of the file; how often it was used, and since when it is here, stay. */
function overwritten(mine: Reply, theirs: ReplyInFile, { brandId, now }: MergeInto): Reply {
  const { id, createdAt, timesUsed, lastUsedAt } = mine;
  return { ...replyFromFile(theirs, brandId, now), id, createdAt, timesUsed, lastUsedAt };
}

/** The rows that a plan comes to, with the choices made. */
export function resolveMerge(
  plan: readonly MergeItem[],
  choices: ReadonlyMap<string, Choice>,
  into: MergeInto,
): Merged {
  const ids = new Set(into.stored.map(({ id }) => id));
  const added: Reply[] = [];
  const changed: Reply[] = [];
  for (const item of plan) {
    const { standing, theirs, mine } = item;
    const choice = choiceFor(item, choices);
    if (standing === 'same' || choice === 'mine') continue;
    if (mine !== null && choice === 'theirs') changed.push(overwritten(mine, theirs, into));
    else {
      const reply = replyFromFile(theirs, into.brandId, into.now);
      added.push(ids.has(reply.id) ? { ...reply, id: into.newId() } : reply);
    }
  }
  const library = into.stored.filter(({ deletedAt }) => deletedAt === null);
  const wanted = [...changed, ...added];
  const kept = withoutClashes(wanted, library);
  const here = new Map(into.stored.map((reply) => [reply.id, reply]));
  // one that came without its shortcut before does so again: nothing changes
  const isNews = (reply: Reply) => {
    const mine = here.get(reply.id);
    return mine === undefined || fingerprint(mine) !== fingerprint(reply);
  };
  return {
    changed: kept.slice(0, changed.length).filter(isNews),
    added: kept.slice(changed.length),
    shortcutsLeft: kept.filter(({ shortcut }, i) => shortcut !== wanted[i]?.shortcut).length,
  };
}
