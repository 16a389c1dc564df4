import type { Migration } from './migration';

type Row = Record<string, unknown>;

const upgradeSettings = (row: Row): Row => {
  const value = row.value as Row;
  if ('languageToolAddress' in value) return row;
  return { ...row, value: { ...value, languageToolAddress: null } };
};

/** The address of the person's own LanguageTool server. */
export const languageTool: Migration = {
  version: 5,
  stores: {},
  upgrade: { settings: upgradeSettings },
};
