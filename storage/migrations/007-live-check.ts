import type { Migration } from './migration';

type Row = Record<string, unknown>;

const upgradeSettings = (row: Row): Row => {
  const value = row.value as Row;
  if ('draftCounter' in value) return row;
  return { ...row, value: { ...value, draftCounter: true } };
};

const upgradeBrand = (brand: Row): Row =>
  'incidentSince' in brand ? brand : { ...brand, incidentSince: null };

/** Whether the reply box has a counter; since when a brand has an incident under way. */
export const liveCheck: Migration = {
  version: 7,
  stores: {},
  upgrade: { settings: upgradeSettings, brands: upgradeBrand },
};
