import type { SeenPeriod } from './model';

/**
 * Puts a stretch among those already seen. Where they overlap, the better look counts, so that the order in which
 * stretches come, or seeing one twice, changes nothing.
 * @param periods sorted, without overlaps
 */
export function addPeriod(periods: readonly SeenPeriod[], added: SeenPeriod): SeenPeriod[] {
  if (!(added.to > added.from && added.coverage > 0)) return [...periods];
  const before = periods.filter(({ to }) => to < added.from);
  const after = periods.filter(({ from }) => from > added.to);
  const touching = [...periods.slice(before.length, periods.length - after.length), added];
  const cuts = [...new Set(touching.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
  const joined: SeenPeriod[] = [];
  cuts.slice(1).forEach((to, index) => {
    const from = cuts[index] ?? to;
    const covering = touching.filter((period) => period.from <= from && period.to >= to);
    const coverage = Math.max(0, ...covering.map((period) => period.coverage));
    const last = joined.at(-1);
    if (coverage === 0) return;
    if (last?.to === from && last.coverage === coverage) last.to = to;
    else joined.push({ from, to, coverage });
  });
  return [...before, ...joined, ...after];
}
