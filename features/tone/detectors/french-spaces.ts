/** Narrow no-break space: before ; ! ? and inside numbers. */
export const NARROW = '\u202f';
/** No-break space: before units, after « M. » and « n° ». */
export const NO_BREAK = '\u00a0';
