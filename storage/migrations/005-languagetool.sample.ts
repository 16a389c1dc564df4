import { playbookExportsSample } from './004-playbook-exports.sample';
import type { Sample } from './sample';

const [oldSettings] = playbookExportsSample.rows.settings ?? [];

/** Rows as version 5 writes them. */
export const languageToolSample: Sample = {
  version: 5,
  rows: {
    ...playbookExportsSample.rows,
    settings: [
      {
        ...oldSettings,
        value: { ...(oldSettings?.value as object), languageToolAddress: 'http://localhost:8081' },
      },
    ],
    meta: [{ key: 'schema', value: 5 }],
  },
};
