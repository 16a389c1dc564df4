import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { rounded } from './measures.ts';
import type { BenchPart } from './setting.ts';

/** An observer, a badge and a button, minified: the least that does something in a page (measured 2026-11). */
const LEAST = 735;
const MOST = 25_000;

/** What every page of a network has to fetch and compile. */
export const rows: BenchPart = async ({ extension }) => {
  const folder = join(extension, 'content-scripts');
  const scripts = (await readdir(folder)).filter((file) => file.endsWith('.js'));
  return Promise.all(
    scripts.map(async (script) => {
      const bytes = gzipSync(await readFile(join(folder, script)), { level: 9 }).length;
      return {
        name: `content script ${script}, gzipped, against an observer with a button`,
        value: bytes,
        unit: 'bytes',
        floor: LEAST,
        ratio: rounded(bytes / LEAST),
        budget: `value ≤ ${MOST}`,
        ok: bytes <= MOST,
      };
    }),
  );
};
