/** Rows of every table as one version wrote them, to be walked to the newest one in the test. */
export interface Sample {
  version: number;
  rows: Record<string, Record<string, unknown>[]>;
}
