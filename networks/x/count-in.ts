import type { Count, Reading } from '../contract';
import { HIGHEST_COUNT, readCount } from '../counts';
import { readText } from '../text';

const SEPARATED = /\d[.,'’\u00a0\u202f\u2009]\d/;
const INTEGERS = /\d{1,3}(?:[.,'’\u00a0\u202f\u2009]\d{3})+(?!\d)|\d+/g;

const NEGATIVE = /(?:^|\s)[-−]\d/;

/**
 * All whole numbers of a label, in order. X writes them without separators in every language; separators are forgiven.
 * None of a label with one below zero.
 */
export function integersIn(label: string): number[] {
  if (/[-−]/.test(label) && NEGATIVE.test(label)) return [];
  if (!SEPARATED.test(label)) return (label.match(/\d+/g) ?? []).map(Number);
  return (label.match(INTEGERS) ?? []).map((digits) => Number(digits.replace(/\D/g, '')));
}

/** A label with one whole number and no sign that could be its own. */
const ONE_INTEGER = /^[^-−\d]*(\d+)[^-−\d]*$/;

/** A number that X states exactly; beyond what any post can have it is none. */
export function exactly(value: number): Reading<Count> {
  if (value > HIGHEST_COUNT) return { ok: false, why: 'changed' };
  return { ok: true, value: { value, low: value, high: value } };
}

/**
 * The number of a button: the integer of its label, else the visible number cut at its last shown digit.
 * A label without any number is a real 0 (LABELS.md, seen in six languages 2025-07).
 */
export function countIn(button: Element | undefined): Reading<Count> {
  if (!button) return { ok: false, why: 'changed' };
  const label = button.getAttribute('aria-label') ?? '';
  const exact = ONE_INTEGER.exec(label)?.[1] ?? integersIn(label)[0];
  if (exact !== undefined) return exactly(Number(exact));
  const text = readText(button);
  const visible = readCount(text, 'truncated');
  if (visible) return { ok: true, value: visible };
  return /\p{N}/u.test(label + text) ? { ok: false, why: 'changed' } : exactly(0);
}
