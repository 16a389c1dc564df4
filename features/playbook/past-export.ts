/** A playbook that was written to a file, so that a file that comes back tells who changed what since. */
export interface PastExport {
  /** UUIDv7. */
  id: string;
  brandId: string;
  /** Milliseconds since 1970. */
  at: number;
  /** What each of its replies and tone rules said, by id, as `fingerprint` and `rulePrint`. */
  prints: Record<string, string>;
}
