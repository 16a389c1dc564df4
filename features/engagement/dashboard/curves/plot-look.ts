import type { CurveColors } from './read-colors';

/** What a plot is made of besides its curves. */
export interface PlotLook {
  colors: CurveColors;
  hourWords: (hours: number) => string;
  stepWords: (step: number) => string;
}
