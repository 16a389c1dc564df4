import type { Migration } from './migration';

type Row = Record<string, unknown>;

const upgradeBrand = (brand: Row): Row =>
  'languages' in brand
    ? brand
    : {
        ...brand,
        languages: [brand.language],
        agents: [],
        hours: null,
        register: null,
        spellings: [],
        shorteners: [],
      };

/** What brands say of how they speak; their charters, rules of tone, and drafts kept for a day. */
export const tone: Migration = {
  version: 3,
  stores: {
    charters: 'brandId',
    toneRules: 'id',
    drafts: '[network+targetKey], updatedAt',
  },
  upgrade: { brands: upgradeBrand },
};
