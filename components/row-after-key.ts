const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 5,
  PageUp: -5,
};

/**
 * Where a key moves the selection of a list whose field keeps the focus; it stops at both ends.
 * @param at index of the row selected
 * @param count how many rows there are
 * @returns null for a key that moves nothing
 */
export function rowAfterKey(key: string, at: number, count: number): number | null {
  const step = Object.hasOwn(STEPS, key) ? STEPS[key] : undefined;
  return step === undefined ? null : Math.max(0, Math.min(count - 1, at + step));
}
