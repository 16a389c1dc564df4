/** `npm run bench`: what Vigie takes, as ratios to the least that the same machine does in the same run. */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { PARTS } from '../bench/parts.ts';
import type { BenchRow } from '../bench/row.ts';
import { tableOf } from '../bench/table.ts';
import { buildExtension } from '../browser/build-extension.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'string' },
    only: { type: 'string' },
    rounds: { type: 'string', default: '40' },
  },
});
const only = values.only?.split(/[\s,]+/) ?? [];
const chosen = Object.entries(PARTS).filter(
  ([name]) => only.length === 0 || only.some((word) => name.includes(word)),
);
if (chosen.length === 0) {
  console.error(`--only takes words of: ${Object.keys(PARTS).join(', ')}`);
  process.exit(1);
}

const extension = await buildExtension('chrome');
const rows: BenchRow[] = [];
let failed = 0;
for (const [name, part] of chosen) {
  console.error(`${name}…`);
  try {
    rows.push(...(await part({ extension, rounds: Number(values.rounds) })));
  } catch (error) {
    failed += 1;
    console.error(`${name} could not be measured:`, error);
  }
}
console.log(tableOf(rows));
if (values.json) await writeFile(values.json, `${JSON.stringify(rows, null, 2)}\n`);
// A missed budget is a figure, not a failure: only what could not be measured at all is one.
process.exit(failed > 0 ? 1 : 0);
