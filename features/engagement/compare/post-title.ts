/** Characters of a title at most: names stand at the end of a curve and in a cell. */
const LONGEST = 80;

/** Marks that turn the direction of what follows, controls, and what stands for no letter; not the joiners within emoji and words. */
const UNSEEN = /[[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]--[\u200c\u200d]]+/gv;
const SEEN = /[^\p{Cf}\s]/u;

/** The words by which a post is told from others: the first line of its text, cut between words. Empty for a post without text. */
export function postTitle(text: string): string {
  for (const line of text.split(/\r?\n/)) {
    const plain = line.replace(UNSEEN, ' ').replace(/\s+/g, ' ').trim();
    if (!SEEN.test(plain)) continue;
    const letters = Array.from(plain);
    if (letters.length <= LONGEST) return plain;
    const cut = letters.slice(0, LONGEST).join('');
    const end = cut.lastIndexOf(' ');
    return `${end > LONGEST / 2 ? cut.slice(0, end) : cut}…`;
  }
  return '';
}
