import { uuidV7 } from '../../../../messaging/uuid-v7';
import type { Brand } from '../../../brands/model';
import { type Pace, startPace } from '../../../replies/interchange/pace';
import type { CompilePattern } from '../../../tone/kinds/pattern';
import type { WatchTerm } from '../model';
import { readyTerm, type TermRefusal } from '../ready-term';
import { isSameTerm } from '../same-term';
import { termKey } from '../term-key';
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
  refused: RefusedTermRow[];
}

/** A row that can't come in. */
export interface RefusedTermRow {
  row: number;
  /** What it would look for; empty where it can't be told. */
  text: string;
  why: UnreadRow['why'] | TermRefusal['reason'] | 'unknown-brand';
  detail: string;
}

/**
 * Sets the terms of a file beside those that are watched already. Nothing is written.
 * @throws the pace's reason when given up
 */
export async function planTerms(
  read: ReadTerms,
  own: readonly WatchTerm[],
  choice: TermPlanChoice,
  pace: Pace,
): Promise<TermPlan> {
  const rest = startPace(pace);
  const unread = read.unread.map((one) => ({ ...one, text: '' }));
  const plan: TermPlan = { added: [], changed: [], skipped: [], refused: unread };
  const known = new Map(own.map((term) => [termKey(term), term]));
  const seen = new Set<string>();
  for (const [i, { row, fields, brand }] of read.terms.entries()) {
    await rest(i / read.terms.length);
    const brandId = brandOf(brand, choice);
    if (brandId === undefined) {
      plan.refused.push({ row, text: fields.text, why: 'unknown-brand', detail: brand ?? '' });
      continue;
    }
    const meant = { ...choice.defaults, ...fields, brandId };
    const before = languagesOf(fields.language, choice)
      .map((language) => known.get(termKey({ ...meant, language })))
      .find((term) => term !== undefined);
    // what the file doesn't say of a term that is watched already takes nothing away
    const term: WatchTerm = before ? { ...before, ...fields, brandId } : { ...meant, id: uuidV7() };
    const ready = readyTerm(term, choice.compile);
    const key = termKey(term);
    if ('refusal' in ready) {
      const { reason, detail } = ready.refusal;
      plan.refused.push({ row, text: term.text, why: reason, detail });
    } else if (seen.has(key)) plan.skipped.push({ row, term, why: 'twice' });
    else if (before === undefined) plan.added.push({ row, term });
    else if (isSameTerm(before, term)) plan.skipped.push({ row, term, why: 'same' });
    else if (choice.sameTerm === 'keep') plan.skipped.push({ row, term: before, why: 'kept' });
    else plan.changed.push({ row, before, after: term });
    seen.add(key);
  }
  plan.refused.sort((a, b) => a.row - b.row);
  return plan;
}

/** In which languages a term of a file may be watched already: in its own, or where it says none in any. */
function languagesOf(said: WatchTerm['language'] | undefined, { defaults }: TermPlanChoice) {
  return said === undefined ? ([defaults.language, null, 'fr', 'en'] as const) : [said];
}

/** @returns undefined for a name that no brand has */
function brandOf(brand: ReadTerm['brand'], { defaults, brands }: TermPlanChoice) {
  if (brand === null) return defaults.brandId;
  if (brand === '*') return null;
  return brands.find(({ name }) => name === brand)?.id;
}
