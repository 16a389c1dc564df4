import type { Reply } from '../../features/replies/model';
import { SECTORS, type Sector } from '../../features/replies/starter/sector';

/** A comment with the shortcuts of the starter pack's replies that suit it; none: it needs no reply of the pack. */
export interface LabelledComment {
  text: string;
  suits: readonly string[];
}

/** Comments under one invented post, in their order. */
export interface LabelledThread {
  split: 'tuning' | 'held-out';
  sector: Sector;
  language: Reply['language'];
  post: string;
  comments: readonly LabelledComment[];
}

/** Invented for this evaluation: `# post`, then `shortcut shortcut | comment` or `none | comment`. */
const FILES: Record<string, string> = import.meta.glob('./threads/*/*.txt', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const commentOf = (line: string): LabelledComment => {
  const [labels = '', text = ''] = line.split(/ \| (.*)/su);
  return { text, suits: labels === 'none' ? [] : labels.split(' ') };
};

/**
 * The labelled threads. Throws on a file that isn't named `<sector>-<language>.txt`.
 * @param split those that the figures come from (`held-out`), or those that the weights were tuned on
 */
export function labelledThreads(split: LabelledThread['split']): LabelledThread[] {
  return Object.entries(FILES).flatMap(([path, text]) => {
    const [, folder, name = '', language] = /\/([\w-]+)\/(\w+)-(fr|en)\.txt$/u.exec(path) ?? [];
    const sector = SECTORS.find((known) => known === name);
    if (!sector || (language !== 'fr' && language !== 'en'))
      throw new Error(`${path}: no such sector`);
    if (folder !== split) return [];
    return text
      .split(/^# /mu)
      .filter((part) => part.trim() !== '')
      .map((part) => {
        const [post = '', ...lines] = part.trim().split('\n');
        return { split, sector, language, post, comments: lines.map(commentOf) };
      });
  });
}
