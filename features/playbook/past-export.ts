/** A playbook that was written to a file, so that a file that comes back tells who changed what since. */
export interface PastExport {
  /** UUIDv7. */
  id: string;
  brandId: string;
  /** Milliseconds since 1970. */
  at: number;
  /** What each of its replies, tone rules and watch terms said, by id, as `fingerprint`, `rulePrint` and `termPrint`. */
  prints: Record<string, string>;
}
