/**
 * How a topic is known. Words are folded (no accents, lower case), separated by spaces; `_` joins the words of a
 * phrase, a closing `*` stands for any ending. French and English stand together: a comment may mix them.
 */
export interface TopicCues {
  /** In a reply's title, tags or shortcut: the reply is about this. */
  about: string;
  /** In a comment: enough by itself. */
  said: string;
  /** In a comment: counts half, two of them are enough. */
  hinted: string;
}
