import { LONGEST_LABEL, MOST_LABELS } from './model';

/** One label as it is stored: no line breaks, no blanks around it, short. Empty when nothing is left. */
export const tidyLabel = (label: string): string =>
  [...label.normalize('NFC').replace(/\s+/g, ' ').trim()].slice(0, LONGEST_LABEL).join('').trim();

/** Whether two labels are the same but for case. */
export const isSameLabel = (a: string, b: string): boolean =>
  tidyLabel(a).toLowerCase() === tidyLabel(b).toLowerCase();

/** Labels as they are stored: tidy, each once whatever its case (the first wording stays), twenty at most. */
export function tidyLabels(labels: readonly string[]): string[] {
  const once = new Map<string, string>();
  for (const label of labels.map(tidyLabel)) {
    const key = label.toLowerCase();
    if (label !== '' && !once.has(key)) once.set(key, label);
  }
  return [...once.values()].slice(0, MOST_LABELS);
}

/** The labels in use, the most used first, each once whatever its case. */
export function labelsInUse(followed: readonly { labels: readonly string[] }[]): string[] {
  const used = new Map<string, { label: string; times: number }>();
  for (const label of followed.flatMap(({ labels }) => labels)) {
    const key = label.toLowerCase();
    used.set(key, { label: used.get(key)?.label ?? label, times: (used.get(key)?.times ?? 0) + 1 });
  }
  return [...used.values()].sort((a, b) => b.times - a.times).map(({ label }) => label);
}
