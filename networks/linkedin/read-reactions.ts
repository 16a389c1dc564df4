import type { Count } from '../contract';
import { readCount } from '../counts';

const LAST_NUMBER = /\d[\d.,'’\u00a0\u202f ]*(?=\D*$)/;

/**
 * Reads « 97 réactions » as 97, and « Réaction de Michel Bodet et 154 autres personnes » as 155: a label that begins
 * with a name counts the others (fr 2026-09, en 2026-03). A name alone is 1. Null for an empty label.
 */
export function readReactions(label: string): Count | null {
  const text = label.trim();
  if (/^\d/.test(text)) return readCount(text, 'rounded');
  if (text === '') return null;
  const others = readCount(text.slice(text.search(LAST_NUMBER)), 'rounded');
  if (!LAST_NUMBER.test(text) || !others) return { value: 1, low: 1, high: 1 };
  return { value: others.value + 1, low: others.low + 1, high: others.high + 1 };
}
