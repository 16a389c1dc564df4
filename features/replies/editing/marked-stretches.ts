import type { Stretch } from '../template/stretches';

/** A stretch of a wording to draw a line under. */
export interface Underline {
  start: number;
  end: number;
  level: 'suggestion' | 'warning' | 'error';
}

/** A stretch as it is drawn: what it is, and how what lies in it is underlined. */
export interface MarkedStretch extends Stretch {
  /** Null: not at all. */
  level: Underline['level'] | null;
}

const WEIGHT = { suggestion: 1, warning: 2, error: 3 } as const;

/** Cuts stretches where underlines begin and end; where several lie on one another the gravest is drawn. */
export function markedStretches(
  stretches: readonly Stretch[],
  underlines: readonly Underline[],
): MarkedStretch[] {
  const cuts = underlines.flatMap(({ start, end }) => [start, end]);
  return stretches.flatMap((stretch) => {
    const end = stretch.start + stretch.text.length;
    const inside = cuts.filter((cut) => cut > stretch.start && cut < end);
    const bounds = [...new Set([stretch.start, ...inside, end])].sort((a, b) => a - b);
    return bounds.slice(0, -1).map((start, i): MarkedStretch => {
      const to = bounds[i + 1] ?? end;
      const [gravest] = underlines
        .filter((line) => line.start <= start && to <= line.end)
        .sort((a, b) => WEIGHT[b.level] - WEIGHT[a.level]);
      return {
        ...stretch,
        start,
        text: stretch.text.slice(start - stretch.start, to - stretch.start),
        level: gravest?.level ?? null,
      };
    });
  });
}
