/** `npm run zip`: what the stores take, with the sources that Firefox's asks for and a checksum beside each. */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { zip } from 'wxt';
import { ROOT } from '../browser/build-extension.ts';

for (const browser of ['chrome', 'edge', 'firefox']) {
  for (const file of await zip({ root: ROOT, browser, manifestVersion: 3 })) {
    const sum = createHash('sha256')
      .update(await readFile(file))
      .digest('hex');
    await writeFile(`${file}.sha256`, `${sum}  ${basename(file)}\n`);
    console.log(`${file}\n  sha256 ${sum}`);
  }
}
