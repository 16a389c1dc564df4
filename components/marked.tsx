import { markWords } from './mark-words';

/** A text with the words that were looked for underlined. */
export function Marked({ text, words }: { text: string; words: readonly string[] }) {
  let offset = 0;
  return markWords(text, words).map((stretch) => {
    const key = offset;
    offset += stretch.text.length;
    return stretch.marked ? (
      <mark key={key}>{stretch.text}</mark>
    ) : (
      <span key={key}>{stretch.text}</span>
    );
  });
}
