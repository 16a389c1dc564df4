import type { ReadText } from '../read-text';

/** What ends with a full stop and not with a sentence, French and English. */
const SHORTENED =
  /(?:^|[^\p{L}\p{N}])(?:\p{L}|MM|Mme|Mmes|Mlle|Mr|Mrs|Ms|Dr|Pr|Prof|Me|St|Ste|cf|ex|art|tél|tel|av|bd|env|réf|ref|no|p\.ex|e\.g|i\.e|vs|approx|dept|ext|[ap]\.m)\.$/iu;
/** Marks that end a sentence, with what closes a quotation after them; or a line break. */
const END = /[.!?…]+(?: ?[»”")\]])*(?=\s|$)|\n+/gu;

/** The sentences of a folded text, as stretches without the white space around them. A line break ends one too. */
export function sentences(folded: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let from = 0;
  const close = (to: number) => {
    const piece = folded.slice(from, to);
    if (/[\p{L}\p{N}]/u.test(piece)) {
      found.push({
        start: from + piece.length - piece.trimStart().length,
        end: from + piece.trimEnd().length,
      });
    }
    from = to;
  };
  for (const { 0: mark, index } of folded.matchAll(END)) {
    const end = index + mark.length;
    const isShortened =
      mark === '.' &&
      end < folded.length &&
      SHORTENED.test(folded.slice(Math.max(0, end - 12), end));
    if (!isShortened) close(end);
  }
  close(folded.length);
  return found;
}

/** Those of a text that rules read. */
export const sentencesOf = ({ folded }: ReadText): ReturnType<typeof sentences> =>
  sentences(folded);
