import type { Detector } from './detector';

const modules = import.meta.glob<{ detector?: Detector }>(
  ['./*.ts', '!./registry.ts', '!./detector.ts', '!./*.test.ts'],
  { eager: true },
);

/** Every detector by its file's name: adding a file that exports `detector` adds one. */
export const detectors: ReadonlyMap<string, Detector> = new Map(
  Object.entries(modules).flatMap(([path, { detector }]) =>
    detector ? [[path.slice('./'.length, -'.ts'.length), detector]] : [],
  ),
);
