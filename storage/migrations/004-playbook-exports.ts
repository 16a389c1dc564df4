import type { Migration } from './migration';

/** What playbooks said when they were written to files. */
export const playbookExports: Migration = {
  version: 4,
  stores: { exports: 'id, brandId' },
  upgrade: {},
};
