import { rows as bytes } from './bytes.ts';
import { rows as feed } from './feed.ts';
import { rows as pageLoad } from './page-load.ts';
import type { BenchPart } from './setting.ts';
import { rows as storage } from './storage.ts';

/** The parts by the names that `--only` takes, the quick ones first. */
export const PARTS: Record<string, BenchPart> = {
  bytes,
  storage,
  feed,
  'page-load': pageLoad,
};
