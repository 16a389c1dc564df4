import type { ToneRule } from '../model';

const modules = import.meta.glob<{ rule?: ToneRule }>(
  ['./{fr,en,any}/*.ts', '!./*/*.examples.ts', '!./*/*.test.ts'],
  { eager: true },
);

/** Every ready-made rule, by id: adding a file that exports `rule` adds one. */
export const readyMadeRules: readonly ToneRule[] = Object.values(modules)
  .flatMap(({ rule }) => (rule ? [rule] : []))
  .sort((a, b) => (a.id < b.id ? -1 : 1));
