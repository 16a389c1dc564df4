import type { BenchRow } from './row.ts';

/** What every part of the bench is given. */
interface BenchSetting {
  /** Folder of the built extension for Chromium. */
  extension: string;
  /** Page loads of each extension that are compared. */
  rounds: number;
}

/** One part of the bench: what it measures is in its rows' names. */
export type BenchPart = (setting: BenchSetting) => Promise<BenchRow[]>;
