import { lazy } from 'react';

// what draws large curves weighs as much as the rest of this page
export const LazyPlot = lazy(async () => ({
  default: (await import('./curves-plot')).CurvesPlot,
}));
