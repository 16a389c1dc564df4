/** Ways in which a word is hidden from filters and still read by people, one function each, made for tests. */
export const EVASIONS: Record<string, (word: string, seed: number) => string> = {
  accents: (word, seed) =>
    swap(word, seed, { a: 'àâäá', e: 'éèêë', i: 'ìîïí', o: 'òôöó', u: 'ùûüú', c: 'ç', n: 'ñ' }, 1),
  'accents apart': (word, seed) => every(word, 2, seed, (letter) => `${letter}\u0301`),
  'fancy letters': (word, seed) =>
    fancy(word, [0x1d41a, 0x1d4ea, 0x1d586, 0x1d5ee, 0x24d0, 0xff41][seed % 6] ?? 0xff41),
  'look-alikes': (word, seed) =>
    swap(
      word,
      seed,
      {
        a: 'аα',
        e: 'еε',
        o: 'оο',
        p: 'рρ',
        c: 'сϲ',
        x: 'х',
        y: 'у',
        i: 'іι',
        s: 'ѕ',
        t: 'тτ',
        n: 'ո',
      },
      1,
    ),
  invisible: (word, seed) =>
    between(word, ['\u200b', '\u200d', '\u2060', '\u00ad', '\ufeff'][seed % 5] ?? ''),
  leet: (word, seed) => swap(word, seed, { a: '4@', e: '3', i: '1!', o: '0', s: '5$', t: '7' }, 2),
  repeats: (word, seed) => every(word, 3, seed, (letter) => letter.repeat(3 + (seed % 4))),
  'set apart': (word, seed) => between(word, [' ', '.', '-', '_', '*', ' . '][seed % 6] ?? ' '),
  'emoji between': (word, seed) => between(word, ['😀', '🔥', '💀', '🎉', '❤️'][seed % 5] ?? ''),
  'turned round': (word) => `\u202e${[...word].reverse().join('')}\u202c`,
  'cut once': (word, seed) => cut(word, ['.', '-', '_', '*', '🔥'][seed % 5] ?? '.'),
  'doubled letters': (word) => [...word].map((letter) => letter.repeat(2)).join(''),
};

/** Replaces the letters that can be, each `step`th of them. */
function swap(word: string, seed: number, by: Record<string, string>, step: number): string {
  let seen = seed % step;
  return [...word]
    .map((letter) => {
      const choice = [...(by[letter] ?? '')];
      if (choice.length === 0 || seen++ % step !== 0) return letter;
      return choice[seed % choice.length] ?? letter;
    })
    .join('');
}

const every = (word: string, step: number, seed: number, make: (letter: string) => string) =>
  [...word]
    .map((letter, i) => ((i + seed) % step === 0 && letter !== ' ' ? make(letter) : letter))
    .join('');

const between = (word: string, sign: string) =>
  word
    .split(' ')
    .map((part) => [...part].join(sign))
    .join(' ');

const fancy = (word: string, first: number) =>
  [...word]
    .map((letter) =>
      letter === ' ' ? ' ' : String.fromCodePoint(first + letter.charCodeAt(0) - 97),
    )
    .join('');

function cut(word: string, sign: string): string {
  const at = Math.floor(word.indexOf(' ') < 0 ? word.length / 2 : word.indexOf(' ') / 2);
  return `${word.slice(0, at)}${sign}${word.slice(at)}`;
}
