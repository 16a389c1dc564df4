/** One step of the database's shape. Never changed once released: a later file takes over. */
export interface Migration {
  /** 1 for the first, each next one higher by one. */
  version: number;
  /** Tables and their indexes, in Dexie's words; tables not named stay as they were. */
  stores: Record<string, string | null>;
  /**
   * Brings a row of the table to this version. Decides by what the row holds, never by its age,
   * and leaves a row that is already right as it is: it can meet rows of any version before.
   */
  upgrade: Record<string, (row: Record<string, unknown>) => Record<string, unknown>>;
}
