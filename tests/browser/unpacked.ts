import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** An unpacked extension's id: the SHA-256 of its folder's path, in letters from a to p. */
export const unpackedId = (folder: string): string =>
  createHash('sha256')
    .update(folder)
    .digest('hex')
    .slice(0, 32)
    .replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));

/**
 * Address of the DevTools of the Chromium that was started on a profile with `--remote-debugging-port=0`.
 * @throws when it isn't there within 30 seconds
 */
export async function devToolsAddress(profile: string): Promise<string> {
  for (let tries = 0; tries < 600; tries += 1) {
    const lines = await readFile(join(profile, 'DevToolsActivePort'), 'utf8').catch(() => '');
    const [port, path] = lines.split('\n');
    if (port && path) return `ws://127.0.0.1:${port}${path}`;
    await wait(50);
  }
  throw new Error('Chromium did not start in 30 s');
}
