import { glob } from 'node:fs/promises';

/**
 * The match patterns of all networks, as their folders say: for the manifest, at build time.
 * @param root folder of the project
 */
export async function matchPatterns(root: string): Promise<string[]> {
  const matches: string[] = [];
  for await (const file of glob('networks/*/matches.ts', { cwd: root })) {
    const module = (await import(new URL(file, `file://${root}/`).href)) as { matches: string[] };
    matches.push(...module.matches);
  }
  return matches.sort();
}
