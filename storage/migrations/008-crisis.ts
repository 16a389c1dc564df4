import type { Migration } from './migration';

type Row = Record<string, unknown>;

const upgradeSettings = (row: Row): Row => {
  const value = row.value as Row;
  if ('shield' in value) return row;
  const shield = { isOn: false, breakAfter: 45 };
  return { ...row, value: { ...value, shield, notices: { isOn: true, quiet: null } } };
};

/** What is watched, what was thought of each comment, flags, surges, and what the person was exposed to. */
export const crisis: Migration = {
  version: 8,
  stores: {
    watchTerms: 'id',
    judgements: 'key, postKey',
    flags: 'key, state, brandId, postKey',
    ledgers: 'key, brandId',
    alarms: 'id, ledgerKey',
    tunings: 'key',
    exposures: 'key',
  },
  upgrade: { settings: upgradeSettings },
};
