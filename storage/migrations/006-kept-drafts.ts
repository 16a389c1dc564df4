import type { Migration } from './migration';

type Row = Record<string, unknown>;

const upgradeSettings = (row: Row): Row => {
  const value = row.value as Row;
  if ('keepDrafts' in value) return row;
  return { ...row, value: { ...value, keepDrafts: true } };
};

/** Whether drafts are kept. */
export const keptDrafts: Migration = {
  version: 6,
  stores: {},
  upgrade: { settings: upgradeSettings },
};
