import type { Flag } from '../model';

/** What an export says in the person's language, and what it needs to know of others. */
export interface ExportWords {
  /** That it is an internal record, and no legal report. */
  record: string;
  why: (flag: Flag) => string[];
  /** Null: nobody's in particular. */
  brandOf: (flag: Flag) => string | null;
}
