/** The tokens of the curves' colours. */
export const SERIES = ['--series-1', '--series-2', '--series-3', '--series-4'] as const;
export type SeriesToken = (typeof SERIES)[number];

/** How a curve is told from the others: no two have the same stroke, whatever their colour. */
interface CurveStroke {
  token: SeriesToken;
  /** Lengths of dashes and gaps in px; empty: a line without gaps. */
  dash: readonly number[];
}

const FIRST: CurveStroke = { token: '--series-1', dash: [] };
const STROKES: readonly CurveStroke[] = [
  FIRST,
  { token: '--series-2', dash: [14, 4] },
  { token: '--series-3', dash: [6, 4] },
  { token: '--series-4', dash: [1, 4] },
  { token: '--series-1', dash: [10, 4, 1, 4] },
  { token: '--series-2', dash: [5, 4, 1, 4, 1, 4] },
];

/** The stroke of a curve by its place among those compared. */
export const strokeOf = (place: number): CurveStroke => STROKES[place % STROKES.length] ?? FIRST;
