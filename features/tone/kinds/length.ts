import { fillMessages } from '../fill-message';
import type { Check } from '../model';
import type { Find, Tools } from './finder';
import { foundAt } from './found';
import { sentencesOf } from './sentences';
import { wordsOf } from './words';

/**
 * What is longer than it should be. Characters are those that a reader sees (an emoji is one); a network's own count is
 * `length/`'s. The hit is what goes over, or the whole sentence. In the message the first `%s` is the number, the second
 * the limit.
 */
export function findLength({ unit, max }: Extract<Check, { kind: 'length' }>, tools: Tools): Find {
  const tell = (count: number) => ({ message: fillMessages(tools.message, [count, max]) });
  switch (unit) {
    case 'characters':
      return (text) => {
        // No character takes less than one unit: most texts need no count.
        if (text.folded.length <= max) return [];
        const seen = [...new Intl.Segmenter().segment(text.folded)];
        const over = seen[max];
        if (!over) return [];
        const stretch = { start: over.index, end: text.folded.length };
        return [foundAt(text, stretch, tell(seen.length))];
      };
    case 'words':
      return (text) => {
        const words = text.once(wordsOf);
        const [over, last] = [words[max], words.at(-1)];
        if (!over || !last) return [];
        return [foundAt(text, { start: over.start, end: last.end }, tell(words.length))];
      };
    case 'sentence-words':
      return (text) => {
        const words = text.once(wordsOf);
        if (words.length <= max) return [];
        let next = 0;
        return text.once(sentencesOf).flatMap((sentence) => {
          const first = next;
          while ((words[next]?.end ?? Number.POSITIVE_INFINITY) <= sentence.end) next += 1;
          const count = next - first;
          return count > max ? [foundAt(text, sentence, tell(count))] : [];
        });
      };
  }
}
