import type { Count, Reading } from '../contract';
import { readCount } from '../counts';
import { readText } from '../text';

const SEPARATED = /\d[.,'’\u00a0\u202f\u2009]\d/;
const INTEGERS = /\d{1,3}(?:[.,'’\u00a0\u202f\u2009]\d{3})+(?!\d)|\d+/g;

/** All whole numbers of a label, in order. X writes them without separators in every language; separators are forgiven. */
export function integersIn(label: string): number[] {
  if (!SEPARATED.test(label)) return (label.match(/\d+/g) ?? []).map(Number);
  return (label.match(INTEGERS) ?? []).map((digits) => Number(digits.replace(/\D/g, '')));
}

/** A number that X states exactly. */
export function exactly(value: number): Reading<Count> {
  return { ok: true, value: { value, low: value, high: value } };
}

/**
 * The number of a button: the integer of its label, else the visible number cut at its last shown digit.
 * A label without any number is a real 0 (LABELS.md, seen in six languages 2025-07).
 */
export function countIn(button: Element | undefined): Reading<Count> {
  if (!button) return { ok: false, why: 'changed' };
  const [exact] = integersIn(button.getAttribute('aria-label') ?? '');
  if (exact !== undefined) return exactly(exact);
  const visible = readCount(readText(button), 'truncated');
  return visible ? { ok: true, value: visible } : exactly(0);
}
