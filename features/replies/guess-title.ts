/** Characters of a guessed title at most. */
const LONGEST = 48;
const MOST_WORDS = 7;

const GREETING =
  /^(?:bonjour|bonsoir|salut|coucou|hi|hello|hey|dear|good (?:morning|afternoon|evening))(?![\p{L}\p{M}])[^,!.\n]{0,40}[,!.\n]\s*/iu;

/** A clause of so many words or more says enough by itself. */
const ENOUGH = 3;
/** Words on which no title ends: articles, prepositions and the like, of either language. */
const HANGING =
  /\s+(?:à|au|aux|de|du|des|le|la|les|un|une|et|ou|en|sur|dans|pour|par|que|qui|ce|cette|a|an|the|of|on|in|at|to|for|and|or|is|are|your|our|my|with|by|from|vos|votre|nos|notre)$/iu;

/** The end of a quotation whose beginning was left out with what stands before the first letter. */
const LONE_CLOSING = /^([^“«”»]*)\s?[”»]/u;

/**
 * A title for a text: its first words, behind the greeting. Empty when the text has none.
 * @param body as a reply's body, variables and all
 */
export function guessTitle(body: string): string {
  const plain = body.replace(/\{\{[^{}]*\}\}/g, ' ').replace(/[^\S\n]+/g, ' ');
  const afterGreeting = plain.trim().replace(GREETING, '');
  const [sentence = ''] = (/[\p{L}\p{N}]/u.test(afterGreeting) ? afterGreeting : plain.trim())
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .split(/\n|[.!?…](?:\s|$)/u);
  const [clause = ''] = sentence.split(/[,;:]\s|\s[;:–—]/u);
  const isEnough = clause.trim().split(/\s+/u).length >= ENOUGH;
  const words = (isEnough ? clause : sentence).split(' ').filter((word) => word !== '');
  const isCut = words.length > MOST_WORDS;
  let title = '';
  for (const word of words.slice(0, MOST_WORDS)) {
    if (title.length + word.length >= LONGEST) break;
    title += (title === '' ? '' : ' ') + word;
  }
  if (isCut) while (HANGING.test(title)) title = title.replace(HANGING, '');
  const whole = (title || sentence.slice(0, LONGEST))
    .replace(LONE_CLOSING, '$1')
    .replace(/[\s,;:!?–—-]+$/u, '')
    .toWellFormed();
  return whole.charAt(0).toLocaleUpperCase() + whole.slice(1);
}
