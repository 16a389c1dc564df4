import type { Brand } from '../../brands/model';
import type { StoredTerm } from '../../crisis/watch/stored-term';
import type { Charter } from '../../tone/charter/model';
import type { StoredRule } from '../../tone/rules/stored-rule';
import type { Reply } from '../model';

/** An import that was written, kept so that it can be undone as a whole. */
export interface PastImport {
  /** UUIDv7. */
  id: string;
  /** Name of the file, or how the replies came. */
  name: string;
  at: number;
  /** Ids of the replies that it added. */
  added: string[];
  /** The replies that it changed, as they were. */
  before: Reply[];
  /** What it wrote, by `fingerprint`: of those added, then of those changed. Tells what was edited since. */
  prints: string[];
  /** The brand that came with them, as it was before; null: there was none. Missing where no brand was touched. */
  brand?: { id: string; before: Brand | null };
  /** The tone rules that it wrote, by the ids of their rows, with what was there before (null: nothing). Missing where none was. */
  rules?: { id: string; before: StoredRule | null; written: StoredRule }[];
  /** The watch terms that it wrote, likewise. */
  terms?: { id: string; before: StoredTerm | null; written: StoredTerm }[];
  /** The charter that came with them, as it was before (null: there was none) and as it was written. Missing where none was. */
  charter?: { brandId: string; before: Charter | null; written: string };
}
