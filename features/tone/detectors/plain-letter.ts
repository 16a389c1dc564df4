/** Small capitals have no plain form in Unicode's tables. */
const SMALL_CAPITALS = 'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡxʏᴢ';
const SMALL = 'abcdefghijklmnopqrstuvwxyz';
/** First letters of the white-on-black alphabets: round (U+1F150) and square (U+1F170). */
const WHITE_ON_BLACK = [0x1f150, 0x1f170];

/** The letter or digit that a fancy one stands for; itself where it is plain. */
export function plainLetter(fancy: string): string {
  const small = SMALL[[...SMALL_CAPITALS].indexOf(fancy)];
  if (small) return small;
  const code = fancy.codePointAt(0) ?? 0;
  const alphabet = WHITE_ON_BLACK.find((first) => code >= first && code < first + SMALL.length);
  if (alphabet !== undefined) return (SMALL[code - alphabet] ?? fancy).toUpperCase();
  return fancy.normalize('NFKC').replace(/[()]/g, '');
}
