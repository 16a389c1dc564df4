/** A text as patterns read it, and where each of its units stood. */
export interface FoldedText {
  /** Lower case, without accents, with plain spaces, quotes and hyphens. */
  folded: string;
  /** By offset in `folded`, its end included: the offset in the text (UTF-16 units). */
  at: number[];
}

const PLAIN: Record<string, string> = {
  '’': "'",
  ʼ: "'",
  '‑': '-',
  '–': '-',
  '—': '-',
  œ: 'oe',
  '…': '.',
};

/** Folds the beginning of a text, at most so many units: what follows promises nothing that is read. */
export function foldText(text: string, longest: number): FoldedText {
  const at: number[] = [];
  let folded = '';
  let from = 0;
  for (const character of text) {
    if (from >= longest) break;
    const plain = /\s/u.test(character) && character !== '\n' ? ' ' : character.toLowerCase();
    const written = PLAIN[plain] ?? plain.normalize('NFD').replace(/\p{M}/gu, '');
    folded += written;
    for (let unit = 0; unit < written.length; unit++) at.push(from);
    from += character.length;
  }
  at.push(from);
  return { folded, at };
}
