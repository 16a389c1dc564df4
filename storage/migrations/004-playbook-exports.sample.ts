import { toneSample } from './003-tone.sample';
import type { Sample } from './sample';

/** Rows as version 4 writes them. */
export const playbookExportsSample: Sample = {
  version: 4,
  rows: {
    ...toneSample.rows,
    exports: [
      {
        id: '019aa2b0-0000-7000-8000-0000000000e1',
        brandId: '019aa2b0-0000-7000-8000-000000000001',
        at: 1_763_700_900_000,
        prints: { '019aa2b0-0000-7000-8000-000000000011': '1k2j3h4g5f6d' },
      },
    ],
    meta: [{ key: 'schema', value: 4 }],
  },
};
