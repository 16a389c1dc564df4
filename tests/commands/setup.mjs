// Runs on whatever Node a fresh machine has (20 or later), sets up the rest, and hands over to Node 24.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bin = join(root, 'node_modules', '.bin');
const [command, ...rest] = process.argv.slice(2);

if (Number(process.versions.node.split('.')[0]) < 20) {
  console.error(`Vigie needs Node 20 or later to set itself up; this is ${process.version}.`);
  process.exit(1);
}

const stamp = join(root, 'node_modules', '.vigie-setup');
const lock = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex');
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  console.error('Installing what Vigie is built with…');
  // Not `npm ci`: it refuses a lock file without other systems' optional binaries, and not every registry serves those
  // to whoever writes the file. Versions are the lock file's all the same, and --no-save leaves it as it is.
  run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(stamp, lock);
}

const own = join(bin, process.platform === 'win32' ? 'node.exe' : 'node');
const node = existsSync(own) ? own : process.execPath;
const version = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim();
if (Number(version.slice(1).split('.')[0]) < 22) {
  console.error(
    `Vigie is built with Node 22 or later; npm brought none for this system and yours is ${version}.`,
  );
  process.exit(1);
}
run(node, [
  '--disable-warning=ExperimentalWarning',
  join(root, 'tests/commands', `${command}.ts`),
  ...rest,
]);

function run(program, args) {
  const { status, signal, error } = spawnSync(program, args, {
    cwd: root,
    // What npm says of itself goes beside the output: the probe's is JSON to be piped.
    stdio: program === 'npm' ? ['inherit', 2, 2] : 'inherit',
    shell: process.platform === 'win32' && program === 'npm',
    env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` },
  });
  if (error) console.error(`${program} could not be started: ${error.message}`);
  if (status !== 0 || signal) process.exit(status || 1);
}
