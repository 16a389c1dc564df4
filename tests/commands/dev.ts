/** `npm run dev`: WXT's own watch mode, in a browser of its choice, on the real networks. */
import { spawnSync } from 'node:child_process';

const { status } = spawnSync('wxt', process.argv.slice(2), {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
process.exit(status ?? 1);
