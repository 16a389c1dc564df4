/** Letters and figures of one term at most: Discourse takes 100 characters. */
export const MOST_SYMBOLS = 200;
/** UTF-16 units of a text that are read; the longest comment of the four networks is Facebook's, 8,000. */
export const MOST_READ = 10_000;
/** Hits of one text at most. */
export const MOST_HITS = 200;
/** Letters that a star stands for at most, with those around it. */
export const LONGEST_WORD = 60;
/** Places looked at closer in one text: enough for any comment; a list made to be slow stops there. */
export const MOST_CHECKS = 100_000;
