import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

/** Mentions of one firm on X, every five minutes, and where something unusual happened. */
export interface NabSeries {
  name: string;
  values: number[];
  /** First and last reading of each labelled window, as places in `values`. */
  windows: [first: number, last: number][];
}

const windowsFile = v.record(v.string(), v.array(v.tuple([v.string(), v.string()])));

/**
 * The ten series of NAB's realTweets (numenta/NAB, MIT), read from a folder with its CSV files and combined_windows.json.
 * @returns null where there is no such folder
 */
export function nabSeries(folder: string): NabSeries[] | null {
  if (!existsSync(join(folder, 'combined_windows.json'))) return null;
  const labels = v.parse(
    windowsFile,
    JSON.parse(readFileSync(join(folder, 'combined_windows.json'), 'utf8')),
  );
  return readdirSync(folder)
    .filter((file) => file.endsWith('.csv'))
    .sort()
    .map((file) => {
      const rows = readFileSync(join(folder, file), 'utf8').trim().split('\n').slice(1);
      const times = rows.map((row) => row.split(',')[0]?.trim() ?? '');
      return {
        name: file.replace(/^Twitter_volume_|\.csv$/g, ''),
        values: rows.map((row) => Number(row.split(',')[1])),
        windows: (labels[`realTweets/${file}`] ?? []).map(([first, last]) => [
          times.indexOf(first.slice(0, 19)),
          times.indexOf(last.slice(0, 19)),
        ]),
      };
    });
}
