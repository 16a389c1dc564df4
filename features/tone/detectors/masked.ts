import { QUOTED } from '../kinds/quoted';
import type { ReadText } from '../read-text';

/** Stands for a character that isn't the writer's own; no letter, no space, no punctuation a rule looks for. */
export const MASK = '\ue000';

/** Stands for a character of a quotation, or of the marks around it. */
export const QUOTE_MASK = '\ue001';

/** Links, addresses, handles, hashtags and unfilled tags: made of letters, but not sentences. */
const NOT_PROSE =
  /\{\{[^{}\n]{0,200}\}\}|https?:\/\/\S+|www\.\S+|(?<![\p{L}\d._%+-])[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,5}|[@#][\p{L}\p{N}_.]+|(?<![\p{L}\d-])[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){0,5}\.(?:fr|com|org|net|eu|be|ch|ca|io|app)\b(?:\/\S*)?/giu;
/** What none of them does without: most texts have none, and this is ten times quicker. */
const MAY_NOT_BE_PROSE = /\{\{|:\/\/|www\.|[@#]|\.(?:fr|com|org|net|eu|be|ch|ca|io|app)/iu;

function maskNotProse(text: string): string {
  if (!MAY_NOT_BE_PROSE.test(text)) return text;
  return text.replace(NOT_PROSE, (found) => MASK.repeat(found.length));
}

/** The folded text with links, handles and tags blanked, length kept. */
export const foldedProse = ({ folded }: ReadText): string => maskNotProse(folded);

/** The raw text with links, handles and tags blanked, length kept. */
export const rawProse = (text: ReadText): string =>
  text.raw === text.folded ? text.once(foldedProse) : maskNotProse(text.raw);

/** The folded text with links and what it quotes blanked, length kept: what is quoted is somebody else's words. */
export const ownProse = (text: ReadText): string =>
  text.once(foldedProse).replace(QUOTED, (found) => QUOTE_MASK.repeat(found.length));
