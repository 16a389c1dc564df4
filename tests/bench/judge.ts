import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runProgram } from '../judge/run-program.ts';
import { quantile, rounded } from './measures.ts';
import type { BenchPart } from './setting.ts';

/** Milliseconds of processor for a comment of 280 characters (docs/crisis-model.md). */
const BUDGET = 0.3;

const weights = (language: string) =>
  readFile(join(import.meta.dirname, `../../public/crisis/${language}.bin`), 'base64');

/** One comment judged, by wordings and the trained model. */
export const rows: BenchPart = async () => {
  const { printed } = await runProgram('programs/judge.ts', {
    fr: await weights('fr'),
    en: await weights('en'),
  });
  const measured: Record<'fr' | 'en', number[]> = JSON.parse(printed);
  return (['fr', 'en'] as const).map((language) => {
    const value = quantile(measured[language], 0.95);
    return {
      name: `judge, a comment of 280 characters (${language}), p95 of means of twenty`,
      value: rounded(value),
      unit: 'ms',
      floor: null,
      ratio: null,
      budget: `value ≤ ${BUDGET}`,
      ok: value <= BUDGET,
    };
  });
};
