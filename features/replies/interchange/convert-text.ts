import type { AskedWords } from './asked-words';
import type { TagDialect } from './column-mapping';
import { convertBlaze } from './convert-blaze';
import { convertBraces } from './convert-braces';
import type { ConvertedText } from './converted-text';
import { htmlToText, looksLikeHtml } from './html-to-text';
import type { ImportNote } from './import-note';

function plain(text: string): ConvertedText {
  if (!looksLikeHtml(text)) return { text, notes: [] };
  const { text: read, hadPicture } = htmlToText(text);
  return { text: read, notes: hadPicture ? [{ code: 'plain-text', detail: 'image' }] : [] };
}

/** A text of another tool in our language: HTML to plain text first, then its tags. */
export function convertText(
  text: string,
  { isHtml, tags }: { isHtml: boolean; tags: TagDialect },
  words: AskedWords,
): ConvertedText {
  const read = isHtml ? plain(text) : { text, notes: [] as ImportNote[] };
  if (tags === 'vigie' || !read.text.includes('{')) return read;
  const convert = tags === 'blaze' ? convertBlaze : convertBraces;
  const { text: converted, notes } = convert(read.text, words);
  return { text: converted, notes: [...read.notes, ...notes] };
}
