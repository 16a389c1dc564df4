import type { ColumnRole } from '../../interchange/column-mapping';

/** The message that names what a column holds. */
export const ROLE_NAMES = {
  ignore: 'importing.roleIgnore',
  title: 'importing.roleTitle',
  shortcut: 'importing.roleShortcut',
  body: 'importing.roleBody',
  variant: 'importing.roleVariant',
  tags: 'importing.roleTags',
  language: 'importing.roleLanguage',
  networks: 'importing.roleNetworks',
  state: 'importing.roleState',
  favourite: 'importing.roleFavourite',
  'crisis-safe': 'importing.roleCrisisSafe',
  brand: 'importing.roleBrand',
  id: 'importing.roleId',
} as const satisfies Record<ColumnRole, string>;
