import { uuidV7 } from '../../../../messaging/uuid-v7';
import type { Brand } from '../../../brands/model';
import type { CompilePattern } from '../../../tone/kinds/pattern';
import { foldCharacters } from '../../fold/fold-characters';
import type { WatchTerm } from '../model';
import { readyTerm, type TermRefusal } from '../ready-term';
import type { ReadTerm, ReadTerms, UnreadRow } from './read-terms-outcome';

/** What becomes of a term that is watched already, otherwise. */
export type SameTerm = 'replace' | 'keep';

export interface TermPlanChoice {
  /** What a term is where the file doesn't say, brand included. */
  defaults: Omit<WatchTerm, 'id' | 'text'>;
  sameTerm: SameTerm;
  brands: readonly Pick<Brand, 'id' | 'name'>[];
  /** Of `loadSafePattern`. */
  compile: CompilePattern;
}

/** What an import would do, each row of the file once. */
export interface TermPlan {
  added: { row: number; term: WatchTerm }[];
  /** `after` stands under the id of `before`. */
  changed: { row: number; before: WatchTerm; after: WatchTerm }[];
  /** There already as it is, twice in the file, or kept as it was. */
  skipped: { row: number; term: WatchTerm; why: 'same' | 'twice' | 'kept' }[];
  refused: (
    | UnreadRow
    | { row: number; why: TermRefusal['reason'] | 'unknown-brand'; detail: string }
  )[];
}

/** What tells two terms apart: what they look for, and for which brand. */
function keyOf({ brandId, kind, text, caseSensitive }: WatchTerm): string {
  const isExact = kind === 'pattern' || caseSensitive;
  return JSON.stringify([
    brandId,
    kind,
    isExact,
    isExact ? text.normalize('NFC') : foldCharacters(text.trim()).text,
  ]);
}

const content = ({ id: _, ...term }: WatchTerm): string =>
  JSON.stringify(Object.entries(term).sort(([a], [b]) => (a < b ? -1 : 1)));

/** Sets the terms of a file beside those that are watched already. Nothing is written. */
export function planTerms(
  read: ReadTerms,
  own: readonly WatchTerm[],
  choice: TermPlanChoice,
): TermPlan {
  const plan: TermPlan = { added: [], changed: [], skipped: [], refused: [...read.unread] };
  const known = new Map(own.map((term) => [keyOf(term), term]));
  const seen = new Set<string>();
  for (const { row, fields, brand } of read.terms) {
    const brandId = brandOf(brand, choice);
    if (brandId === undefined) {
      plan.refused.push({ row, why: 'unknown-brand', detail: brand ?? '' });
      continue;
    }
    const before = known.get(keyOf({ ...choice.defaults, ...fields, brandId, id: '' }));
    // what the file doesn't say of a term that is watched already takes nothing away
    const term: WatchTerm = {
      ...(before ?? { ...choice.defaults, id: uuidV7() }),
      ...fields,
      brandId,
    };
    const ready = readyTerm(term, choice.compile);
    const key = keyOf(term);
    if ('refusal' in ready) {
      plan.refused.push({ row, why: ready.refusal.reason, detail: ready.refusal.detail });
    } else if (seen.has(key)) plan.skipped.push({ row, term, why: 'twice' });
    else if (before === undefined) plan.added.push({ row, term });
    else if (content(before) === content(term)) plan.skipped.push({ row, term, why: 'same' });
    else if (choice.sameTerm === 'keep') plan.skipped.push({ row, term: before, why: 'kept' });
    else plan.changed.push({ row, before, after: term });
    seen.add(key);
  }
  return plan;
}

/** @returns undefined for a name that no brand has */
function brandOf(brand: ReadTerm['brand'], { defaults, brands }: TermPlanChoice) {
  if (brand === null) return defaults.brandId;
  if (brand === '*') return null;
  return brands.find(({ name }) => name === brand)?.id;
}
