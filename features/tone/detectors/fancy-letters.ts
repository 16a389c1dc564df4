import { foundAt } from '../kinds/found';
import type { Detector } from './detector';
import { plainLetter } from './plain-letter';
import { stretchesOf } from './stretches-of';

/** Mathematical, full-width, circled, squared and small-capital alphabets. ℝ, 1ᵉʳ, №, ② are in honest use. */
const FANCY =
  /(?:[\u{1D400}-\u{1D7FF}]|[\uFF21-\uFF3A\uFF41-\uFF5A]|[\u24B6-\u24E9\u249C-\u24B5]|[\u{1F110}-\u{1F189}]|[\u210A-\u2113\u211B-\u211C\u2128-\u2131\u2133-\u2134])\uFE0F?/u;
const SMALL_CAPITAL = /[ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡʏᴢ]/u;
const WORDS = new RegExp(
  `(?:${FANCY.source}|${SMALL_CAPITAL.source}){2,}(?:[ '’.,&-]+(?:${FANCY.source}|${SMALL_CAPITAL.source})+)*`,
  'gu',
);
/** Marks piled on a letter ("zalgo"). Languages that need several have them in their own scripts. */
const PILED = /\p{Script=Latin}\p{Mn}{3,}(?:[\p{L}\p{Mn}]*\p{Mn})?/gu;
/** Words turned upside down; between strokes or brackets they would be phonetic script. */
const TURNED =
  /(?<![\p{L}/[])(?=\p{L}{0,30}[ɐɔǝɟƃɥɾʞɯɹʇʌʍʎ]\p{L}{0,30}[ɐǝɥɹʇʌʍʎɯʞ])\p{L}{3,40}(?![\p{L}/\]])/gu;
const ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const FULL_WIDTH = /[\uFF21-\uFF3A\uFF41-\uFF5A]/u;

/** Letters taken from other alphabets for their looks, with plain ones to put instead. No options. */
export const detector: Detector = (text) => {
  const { folded } = text;
  const isAsian = ASIAN.test(folded);
  const fancy = stretchesOf(folded, WORDS).flatMap((place) => {
    const written = folded.slice(place.start, place.end);
    if (isAsian && FULL_WIDTH.test(written)) return [];
    const instead = Array.from(written.replaceAll('\uFE0F', ''), plainLetter).join('');
    return [foundAt(text, place, { instead })];
  });
  const piled = stretchesOf(folded, PILED).map((place) =>
    foundAt(text, place, {
      instead: folded.slice(place.start, place.end).replace(/\p{Mn}+/gu, ''),
    }),
  );
  const turned = stretchesOf(folded, TURNED).map((place) => foundAt(text, place));
  return [...fancy, ...piled, ...turned];
};
