import type { PlanChoice } from './plan-choice';
import type { ImportedReply, ReadRows } from './read-outcome';

/** One row for tests: what isn't given is ordinary. */
export function sampleImported(
  row: number,
  fields: Partial<ImportedReply['fields']>,
  more: Partial<Omit<ImportedReply, 'fields'>> = {},
): ImportedReply {
  return {
    ...{ row, id: null, brand: null, notes: [], ...more },
    fields: {
      title: 'Merci',
      shortcut: '',
      body: 'Merci à vous.',
      variants: [],
      tags: [],
      ...fields,
    },
  };
}

/** Rows as they were read, for tests. */
export const sampleRows = (...replies: ImportedReply[]): ReadRows => ({
  format: 'table',
  replies,
  refused: [],
  notes: [],
});

/** Into no brand, in French, the file's words first, for tests. */
export const sampleChoice = (more: Partial<PlanChoice> = {}): PlanChoice => ({
  owner: { brandId: null, language: 'fr' },
  state: 'approved',
  policy: 'update',
  brands: [],
  ...more,
});
