/** A stretch of text, and whether it is one that was looked for. */
export interface MarkedStretch {
  text: string;
  marked: boolean;
}

/** Lower case without accents, one character for each of the original's, so that offsets agree. */
function foldEvenly(text: string): string {
  let folded = '';
  for (const unit of text.split('')) {
    const bare = unit.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    folded += bare.length === 1 ? bare : unit;
  }
  return folded;
}

/** Cuts a text where one of the words looked for stands, accents and case aside. */
export function markWords(text: string, words: readonly string[]): MarkedStretch[] {
  const folded = foldEvenly(text);
  const wanted = words.map(foldEvenly).filter((word) => word.length > 1);
  const stretches: MarkedStretch[] = [];
  let from = 0;
  while (from < text.length) {
    let at = -1;
    let length = 0;
    for (const word of wanted) {
      const found = folded.indexOf(word, from);
      if (found >= 0 && (at < 0 || found < at || (found === at && word.length > length))) {
        at = found;
        length = word.length;
      }
    }
    if (at < 0) break;
    if (at > from) stretches.push({ text: text.slice(from, at), marked: false });
    stretches.push({ text: text.slice(at, at + length), marked: true });
    from = at + length;
  }
  if (from < text.length) stretches.push({ text: text.slice(from), marked: false });
  return stretches;
}
