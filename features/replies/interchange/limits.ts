/** Bytes of one file at most: 10,000 replies with five long wordings each. */
export const LARGEST_FILE = 20 * 1024 * 1024;
/** Replies of one file at most. */
export const MOST_REPLIES = 20_000;
/** Characters of a title at most; longer ones are cut. */
export const LONGEST_TITLE = 500;
/** Wordings of a reply at most. */
export const MOST_WORDINGS = 200;
/** Columns of a table at most. */
export const MOST_COLUMNS = 200;
/** Characters of one row of a table at most: several texts of the longest that a reply takes. */
export const LONGEST_ROW = 1_000_000;
/** Characters of YAML that is read in one piece, because its matches can't be told apart before. */
export const LONGEST_YAML_PIECE = 200_000;
/** Times that one piece of YAML may refer back to another at most. */
export const MOST_ALIASES = 100;
