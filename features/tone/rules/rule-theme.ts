/** What ready-made rules are about, in the order in which they are listed. */
export const RULE_THEMES = [
  'people',
  'promises',
  'brand',
  'slips',
  'measure',
  'reading',
  'typography',
] as const;
export type RuleTheme = (typeof RULE_THEMES)[number];

/** By the part of a ready-made rule's id behind its language. What isn't named here sets words right: typography. */
const THEMES: Record<string, RuleTheme> = {
  'mixed-address': 'people',
  'brand-address': 'people',
  blame: 'people',
  'conditional-apology': 'people',
  'hedged-apology': 'people',
  'passive-evasion': 'people',
  'absolute-promise': 'promises',
  liability: 'promises',
  'private-message': 'promises',
  'brand-lexicon': 'brand',
  'brand-required': 'brand',
  'brand-spelling': 'brand',
  'other-brand': 'brand',
  'link-shortener': 'brand',
  placeholder: 'slips',
  'unfilled-x': 'slips',
  'private-data': 'slips',
  capitals: 'measure',
  emoji: 'measure',
  'emoji-run': 'measure',
  'exclamation-marks': 'measure',
  'fancy-letters': 'measure',
  'ascii-art': 'measure',
  'hashtag-case': 'measure',
  hashtags: 'measure',
  readability: 'reading',
  'sentence-length': 'reading',
};

/** What a ready-made rule is about. */
export const themeOf = (ruleId: string): RuleTheme =>
  THEMES[ruleId.slice(ruleId.indexOf('.') + 1)] ?? 'typography';
