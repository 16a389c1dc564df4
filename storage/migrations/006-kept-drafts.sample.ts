import { languageToolSample } from './005-languagetool.sample';
import type { Sample } from './sample';

const [oldSettings] = languageToolSample.rows.settings ?? [];
const [oldDraft] = languageToolSample.rows.drafts ?? [];

/** Rows as version 6 writes them. */
export const keptDraftsSample: Sample = {
  version: 6,
  rows: {
    ...languageToolSample.rows,
    settings: [{ ...oldSettings, value: { ...(oldSettings?.value as object), keepDrafts: false } }],
    drafts: [{ ...oldDraft, targetKey: 'facebook:78 019aa2b0-0000-7000-8000-000000000009' }],
    meta: [{ key: 'schema', value: 6 }],
  },
};
