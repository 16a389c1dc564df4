const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A post's id in base 64, as in its address: `/p/DRQcDGdF956/`. */
export function shortcodeOf(id: string): string {
  let rest = BigInt(id);
  let code = '';
  for (; rest > 0n; rest /= 64n) code = ALPHABET[Number(rest % 64n)] + code;
  return code;
}

/** The id in a shortcode; empty when it holds a letter that no shortcode has. */
export function idOf(shortcode: string): string {
  let id = 0n;
  for (const letter of shortcode) {
    const digit = ALPHABET.indexOf(letter);
    if (digit < 0) return '';
    id = id * 64n + BigInt(digit);
  }
  return String(id);
}
