/** How wide a letter is, to the size of its font: wide ones of Chinese or emoji, capitals, narrow ones, the rest. On the safe side. */
function widthOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code >= 0x1100 && !(code >= 0x1e00 && code <= 0x206f)) return 1.05;
  if (/[\p{Lu}mwMW%@]/u.test(letter)) return 0.78;
  return /[ijltfr'’.,:;|! ]/.test(letter) ? 0.34 : 0.58;
}

/** A text cut to about a width, where nothing can measure it: whoever opens the file has fonts of their own. */
export function fitText(text: string, size: number, room: number): string {
  const letters = Array.from(text);
  let width = 0;
  for (const [index, letter] of letters.entries()) {
    width += widthOf(letter) * size;
    if (width > room)
      return `${letters
        .slice(0, Math.max(1, index - 1))
        .join('')
        .trimEnd()}…`;
  }
  return text;
}
