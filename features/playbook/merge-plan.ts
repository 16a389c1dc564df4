import { fingerprint } from '../replies/interchange/fingerprint';
import { type ReplyInFile, replyFromFile } from '../replies/interchange/reply-file';
import type { Reply } from '../replies/model';
import { fold } from '../replies/search/fold';
import { bareShortcut } from '../replies/shortcut-clash';

/**
 * How a reply of the file stands to the library.
 * - `added`: there is none like it.
 * - `same`: it is there, word for word.
 * - `changed-there`: as it once stood in a file, and the file now says something else.
 * - `changed-here`: the file says what it once said in one, and it was changed, or removed, here since.
 * - `conflict`: both differ, and nothing tells which is the newer thought.
 */
export type Standing = 'added' | 'same' | 'changed-there' | 'changed-here' | 'conflict';

/** One reply of the file beside the one it meets here. */
export interface MergeItem {
  standing: Standing;
  theirs: ReplyInFile;
  /** Null: none. */
  mine: Reply | null;
}

export interface MergeInput {
  replies: readonly ReplyInFile[];
  /** The brand that takes them in. */
  brandId: string;
  /** Every reply stored, of all brands, removed ones too: ids are unique among them all. */
  stored: readonly Reply[];
  /** What each reply said when it last came from a file and in the files written here, by id, as `fingerprint`. */
  inFiles: ReadonlyMap<string, ReadonlySet<string>>;
}

const isWithin = (reply: Reply, brandId: string): boolean =>
  reply.brandId === null || reply.brandId === brandId;

const keyOfShortcut = ({ shortcut, language }: Pick<Reply, 'shortcut' | 'language'>): string =>
  shortcut === '' ? '' : `${language} ${bareShortcut(shortcut)}`;
const keyOfTitle = ({ title, language }: Pick<Reply, 'title' | 'language'>): string =>
  `${language} ${fold(title)}`;

/** What a reply says, wherever it lies and by whatever shortcut: to know a copy that was once kept beside another. */
const wordsOf = (reply: Reply): string => fingerprint({ ...reply, shortcut: '', favourite: false });

function standingOf(theirs: Reply, mine: Reply, inFiles: ReadonlySet<string>): Standing {
  const [their, my] = [fingerprint(theirs), fingerprint(mine)];
  if (their === my) return 'same';
  // what both sides once had in a file is an older thought of here: it never goes over a newer one unasked
  if (inFiles.has(their) || mine.deletedAt !== null) return 'changed-here';
  return inFiles.has(my) ? 'changed-there' : 'conflict';
}

/**
 * Compares a playbook's replies with what is stored. A reply is met by its id first, else by shortcut and language, else
 * by title and language; each reply here meets one of the file at most. Changes nothing.
 */
export function planMerge({ replies, brandId, stored, inFiles }: MergeInput): MergeItem[] {
  const within = stored.filter((reply) => isWithin(reply, brandId));
  const byId = new Map(within.map((reply) => [reply.id, reply]));
  const idsOfFile = new Set(replies.map(({ id }) => id));
  // one that the file names by its id meets no other of the file
  const free = within.filter(({ id, deletedAt }) => deletedAt === null && !idsOfFile.has(id));
  const byShortcut = new Map(free.map((reply) => [keyOfShortcut(reply), reply]));
  const byTitle = new Map(free.map((reply) => [keyOfTitle(reply), reply]));
  const copies = new Set(free.map(wordsOf));
  const met = new Set<string>();

  const meet = (theirs: ReplyInFile): Reply | null => {
    const known = byId.get(theirs.id);
    if (known !== undefined) return known;
    const shortcut = keyOfShortcut(theirs);
    const found =
      (shortcut === '' ? undefined : byShortcut.get(shortcut)) ?? byTitle.get(keyOfTitle(theirs));
    if (found === undefined || met.has(found.id)) return null;
    met.add(found.id);
    return found;
  };

  return replies.map((theirs) => {
    const mine = meet(theirs);
    const asReply = replyFromFile(theirs, brandId, 0);
    const standing =
      mine === null ? 'added' : standingOf(asReply, mine, inFiles.get(mine.id) ?? new Set());
    const isCopy = standing === 'conflict' && copies.has(wordsOf(asReply));
    return { standing: isCopy ? 'same' : standing, theirs, mine };
  });
}
