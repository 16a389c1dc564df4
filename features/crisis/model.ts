/** What a comment is about, for someone who answers in a brand's name. Criticism is `complaint`, never `insult`. */
export const CATEGORIES = [
  'insult',
  'threat',
  'hate',
  'safety',
  'legal',
  'boycott',
  'press',
  'complaint',
  'scam',
  'question',
  'praise',
  'other',
] as const;

export type Category = (typeof CATEGORIES)[number];

/** How much it matters: 0 to know, 1 to look at, 2 to handle, 3 to escalate. */
export type Severity = 0 | 1 | 2 | 3;
