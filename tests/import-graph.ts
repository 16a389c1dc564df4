import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** Files of the project that a file imports, types included; paths from `root`. */
export function importsOf(file: string, root: string): string[] {
  const source = readFileSync(file, 'utf8');
  const specifiers = source.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g);
  return [...specifiers].flatMap(([, specifier]) => {
    const path = join(dirname(file), specifier ?? '');
    const found = [path, `${path}.ts`, `${path}.tsx`].find(
      (candidate) => /\.\w+$/.test(candidate) && existsSync(candidate),
    );
    return found ? [relative(root, found)] : [];
  });
}

/**
 * The room a file stands in. A feature has three floors: its model (pure), its data (records, background)
 * and its views (panel, dashboard); what is neither data nor view is model.
 */
export function roomOf(file: string): string {
  const [top, , floor = ''] = file.split('/');
  if (top !== 'features') return top ?? '';
  if (floor === 'panel' || floor === 'dashboard') return 'features/views';
  return DATA.test(floor) ? 'features/data' : 'features/model';
}

/** What touches the database or the browser's storage. */
const DATA = /^(records|background|mirror|first-brand)\.ts$/;
