/** Other programs only ever add to a time: the least is the nearest to what it takes. */
export const least = (values: readonly number[]): number => Math.min(...values);

/** The value below which `part` (0 to 1) of the values lie. NaN without values. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

export const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

/** Three significant figures, for a table. */
export const rounded = (value: number): number => Number(value.toPrecision(3));
