import { keptDraftsSample } from './006-kept-drafts.sample';
import type { Sample } from './sample';

const [oldSettings] = keptDraftsSample.rows.settings ?? [];
const [oldBrand, ...otherBrands] = keptDraftsSample.rows.brands ?? [];

/** Rows as version 7 writes them. */
export const liveCheckSample: Sample = {
  version: 7,
  rows: {
    ...keptDraftsSample.rows,
    settings: [
      { ...oldSettings, value: { ...(oldSettings?.value as object), draftCounter: false } },
    ],
    brands: [
      { ...oldBrand, incidentSince: 1_763_700_900_000 },
      ...otherBrands.map((brand) => ({ ...brand, incidentSince: null })),
    ],
    meta: [{ key: 'schema', value: 7 }],
  },
};
