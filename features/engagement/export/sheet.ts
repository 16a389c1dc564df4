/** A moment in a cell, milliseconds since 1970; written as this computer's wall clock shows it. */
interface SheetMoment {
  at: number;
}

/** A share of one in a cell: 0.037 is written as 3.7 %. */
interface SheetShare {
  share: number;
}

/** What a cell holds. Null: nothing is known, and the cell stays empty. */
export type SheetCell = string | number | SheetMoment | SheetShare | null;

/** A table that goes into a file. */
export interface Sheet {
  name: string;
  columns: readonly string[];
  /** As many cells each as there are columns. */
  rows: readonly (readonly SheetCell[])[];
}

const two = (value: number): string => String(value).padStart(2, '0');

/** A moment as spreadsheets of any language take it for a date: `2026-11-21 21:40:05`, on this computer's clock. */
export function wallClock(at: number): string {
  const date = new Date(at);
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`;
}
