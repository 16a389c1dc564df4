import { markRanges } from './mark-ranges';

interface MarkedProps {
  text: string;
  /** From and to, in the order of the text. */
  ranges: readonly (readonly [number, number])[];
}

/** A text with what was looked for underlined. */
export function Marked({ text, ranges }: MarkedProps) {
  let offset = 0;
  return markRanges(text, ranges).map((stretch) => {
    const key = offset;
    offset += stretch.text.length;
    return stretch.marked ? (
      <mark key={key}>{stretch.text}</mark>
    ) : (
      <span key={key}>{stretch.text}</span>
    );
  });
}
