export const MINUTE = 60_000;
/** Windows move by ten minutes. */
export const SLOT = 10 * MINUTE;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
