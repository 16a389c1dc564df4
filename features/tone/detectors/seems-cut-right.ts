const SHORTEST_END = 3;
const LONG_ENOUGH_AFTER_EN = 6;
const SOLID_AFTER_A_PREFIX = 0.6;

const words = (list: string) => new Set(list.split(/\s+/));

/** Two letters that may well be a hashtag's last word. */
const SHORT_ENDS = words('us me up tv uk eu vr ia ai nl be fr pc cv rh');
/** As often the beginning of one word as a word: « surprise », « provision », "upcoming". */
const PREFIXES = words(
  'ad au auto con de des dis for im in inter mis non off out over par pre pro re sous sub sur up',
);
/** As often the end of one word as a word: "someone", "highway", « travailleurs ». */
const ENDINGS = words(
  `age ages al au aux back bed body ed elle elles ends est eur four hood house is land lands less leur leurs line lines long
   man men ment mental mon ness one or ours port ports rent rice ring sage self sense ship sing site sites some son star store
   stores suit time times wards way ways where wise word words work works`,
);

/** Whether words that a hashtag was cut into are likely to be words, and not pieces of one longer word. */
export function seemsCutRight(cut: readonly string[]): boolean {
  const [first = '', second = ''] = cut;
  const last = cut.at(-1) ?? '';
  const isNumber = /^\d+$/.test(last);
  if (last.length < SHORTEST_END && !SHORT_ENDS.has(last) && !isNumber) return false;
  if (cut.some((word, at) => word.length === 1 && !elides(word, cut[at + 1] ?? ''))) return false;
  if (PREFIXES.has(first)) return isAfterPrefix(cut);
  if (cut.length > 2) return true;
  if (first === 'en' && second.length < LONG_ENOUGH_AFTER_EN) return false;
  return !ENDINGS.has(last);
}

/** « l » and « d » before a vowel, « a » before a word; any figure. */
function elides(letter: string, next: string): boolean {
  if (/\d/.test(letter)) return true;
  return letter === 'l' || letter === 'd' || letter === 'j'
    ? /^[aeiouyh]/.test(next)
    : (letter === 'a' || letter === 'i') && next.length > 2;
}

function isAfterPrefix(cut: readonly string[]): boolean {
  const letters = cut.join('').length;
  const long = cut.slice(1).filter(({ length }) => length > SHORTEST_END);
  return cut.length > 2 && long.join('').length >= letters * SOLID_AFTER_A_PREFIX;
}
