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
 * The room a file stands in. A feature, and each part of a large one, has three floors: its model (pure), its data
 * (records, background) and its views (panel, dashboard, palette); what is neither data nor view is model.
 */
export function roomOf(file: string): string {
  const [top, , ...floors] = file.split('/');
  if (top !== 'features') return top ?? '';
  if (floors.some((floor) => VIEWS.has(floor))) return 'features/views';
  return DATA.test(floors.at(-1) ?? '') ? 'features/data' : 'features/model';
}

/** Folders of what is seen; `editing` is what panel and dashboard share of a form. */
const VIEWS: ReadonlySet<string> = new Set(['panel', 'dashboard', 'palette', 'editing']);

/** What touches the database or the browser's storage. */
const DATA = /^((\w+-)?records|background|mirror|first-brand)\.ts$/;
