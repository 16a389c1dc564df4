import type { ToneHit } from '../model';
import type { ToneBrand } from '../tone-context';
import type { ServerMatch } from './model';

const PREFIX = 'languagetool.';
/** Rules of words that no dictionary has: `MORFOLOGIK_RULE_EN_GB`, `FR_SPELLING_RULE`, `HUNSPELL_RULE`. */
const OF_SPELLING = /MORFOLOGIK|SPELL/;

/** Whether a hit came from the person's LanguageTool server. */
export const isFromServer = ({ ruleId }: Pick<ToneHit, 'ruleId'>): boolean =>
  ruleId.startsWith(PREFIX);

/** Whether such a hit is about a word that the server doesn't know. */
export const isUnknownWord = (hit: Pick<ToneHit, 'ruleId'>): boolean =>
  isFromServer(hit) && OF_SPELLING.test(hit.ruleId);

/**
 * Vigie's own hits with those of the server among them, in reading order. Vigie's come first and say it alone where both
 * are about the same words; words that are the brand's own are right, whatever a dictionary says.
 */
export function hitsWith(
  own: readonly ToneHit[],
  matches: readonly ServerMatch[],
  text: string,
  brand: ToneBrand | null,
): ToneHit[] {
  if (matches.length === 0) return [...own];
  const spelt = wordsOfBrand(brand);
  const narrow = own.filter(({ start, end }) => start > 0 || end < text.length);
  const added = matches.map(hitOf).filter((hit) => {
    const isSaid = narrow.some(({ start, end }) => start < hit.end && hit.start < end);
    return !isSaid && !(isUnknownWord(hit) && spelt.has(text.slice(hit.start, hit.end)));
  });
  return [...own, ...added].sort((a, b) => a.start - b.start);
}

function hitOf({ ruleId, start, end, message, replacements }: ServerMatch): ToneHit {
  const [first, ...others] = replacements;
  return {
    ruleId: PREFIX + ruleId,
    level: 'suggestion',
    start,
    end,
    message,
    fix: first === undefined ? null : { start, end, text: first },
    otherFixes: others,
    section: null,
  };
}

function wordsOfBrand(brand: ToneBrand | null): ReadonlySet<string> {
  if (brand === null) return new Set();
  const names = [brand.name, ...brand.handles, ...brand.spellings];
  const said = [...names, ...brand.lexicon.map(({ say }) => say)];
  return new Set(said.flatMap((each) => [each, ...(each.match(/[\p{L}\p{N}'’-]+/gu) ?? [])]));
}
