/**
 * What a spreadsheet takes for a formula at the start of a cell, full-width twins too (OWASP, CSV Injection), even
 * behind spaces; apostrophes before it are those of an earlier guard.
 */
const FORMULA = /^[\s']*[=+\-@\t\r\n＝＋－＠]/;

/** A cell that no spreadsheet computes: an apostrophe stands before what could be a formula. */
export const guardCell = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);

/** A guarded cell as it was. Other cells stay as they are. */
export const unguardCell = (cell: string): string =>
  cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
