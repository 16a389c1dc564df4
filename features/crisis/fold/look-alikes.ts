/** Letters of other alphabets as the Latin ones they are taken for, by pairs: the letter, what it looks like. */
const PAIRS = [
  // Cyrillic; capitals apart where they look like another letter than the small one
  'аaвbсcԁdеeєeэeғfԍgһhнhіiїiјjкkӏlмmоoөoрpԛqгrѕsтtуyүyѵvѡwԝwхxьbпnиnцuшwщwяr',
  'АAВBСCЕEНHІIЈJКKМMОOРPЅSТTУYХXИNЯR',
  // Greek
  'αaβbϲcδdεeγyηnιiκkνvοoρpσoςsτtυuχxωwϳjμu',
  'ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXΣE',
  // Armenian
  'օoսuհhոnցgզqյj',
  // Cherokee
  'ᎠDᎡRᎢTᎪAᎫJᎬEᎳWᎷMᎻHᏀGᏃZᏒRᏕSᏙVᏞLᏟCᏢPᏦKᏴB',
  // Latin of phonetic script and of other languages, struck through, hooked, turned, small capitals
  'ɑaɐaʙbɓbɕcƈcðdđdɗdɖdǝeəeɛeɘeɜeƒfɡgɢgɣyɦhħhıiɩiɨiɪiʝjɉjƙkĸkʟlłlƚlɫlɭlɱmɯm',
  'ɲnŋnɴnɳnøoɵoɔoƥpᴘpʠqɾrɹrʀrɽrʂsꜱsʃsŧtƫtʈtʇtʉuʊuᴜuʋvʌvᴠvʍwᴡwʏyƴyʐzƶzᴢz',
  'ᴀaᴄcᴅdᴇeꜰfᴊjᴋkᴍmᴏoᴛtʜhɥhʞkʎyᵹg',
];

/** What a letter is taken for, where it isn't Latin; one letter for one. */
export const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  PAIRS.flatMap((run) => {
    const letters = [...run];
    return Array.from({ length: letters.length / 2 }, (_, i): [string, string] => [
      letters[2 * i] ?? '',
      (letters[2 * i + 1] ?? '').toLowerCase(),
    ]);
  }),
);
