import type { ToneRule } from '../../model';

/** An apology that waits for proof of offence. */
export const rule: ToneRule = {
  id: 'en.conditional-apology',
  brandId: null,
  name: { fr: 'Excuse conditionnelle', en: 'Conditional apology' },
  level: 'warning',
  check: {
    kind: 'existence',
    tokens: [
      '(?:sorry|apologi[sz]e|apologies|regret(?:ful)?(?: it)?|(?:beg|ask) (?:your )?(?:pardon|forgiveness)|forgive us)(?: (?:to (?:you|anyone|everyone|all)|again|deeply|sincerely|in advance|for (?:that|this|it)|about (?:that|this|it)|unreservedly))* if(?:, (?:at any (?:point|time|stage)|in any way|for any reason),)? (?:you|u|we|this|that|it|our|any|anyone|anybody|anything|the|there|my|i|something|someone|some|they|he|she|these|those)',
      '(?:sorry|apologi[sz]e|apologies) (?:to (?:anyone|anybody|those|any customers?|all)) who (?:may|might|could|felt|feel|was|were|took|has|have)',
      'if (?:you|we|this|that|it|our|any|anyone|anything|the|there|my|i|something|someone|some|they)[^.!?;\\n]{3,90}, (?:then )?(?:we|i) (?:are|am|do|would like to|can only|want to)? ?(?:(?:truly|really|very|so|sincerely|deeply|of course|obviously|naturally|only|genuinely) )*(?:sorry|apologi[sz]e)',
      "if (?:you|we|this|that|it|our|any|anyone|anything|the|there|my|i|something|someone|some|they)[^.!?;\\n]{3,90}, (?:then )?(?:we're|i'm) (?:(?:truly|really|very|so|sincerely|deeply|of course|obviously|naturally|only|genuinely) )*sorry",
      '(?:sorry|regret|apologi[sz]e) (?:that )?(?:you|anyone|some people|some of you|people) (?:may |might |have |could have )*(?:feel|felt|were offended|was offended|took|taken|found|been offended|think|thought|see it|perceive|perceived|misunderstood)',
      '(?:sorry|apologies|apologi[sz]e) (?:that |for )?(?:any offen[cs]e|any (?:upset|confusion|misunderstanding|hurt))',
    ],
    ignoreCase: true,
    nonword: false,
    fix: null,
  },
  message: {
    fr: 'Avec un « if », l’excuse met en doute ce que la personne a vécu. Dites de quoi vous vous excusez : “sorry about the wait”.',
    en: 'An “if” doubts what the person lived through. Say what you’re sorry for: “sorry about the wait”.',
  },
  scope: { languages: ['en'], networks: [], purposes: [], incidentOnly: false },
  exceptions: [
    // An offer of help.
    'if [^.!?;\\n]{0,110}(?:let us|tell us|send|please|contact|call)(?: [^.!?;\\n]*)?',
    // Asked, not apologised for.
    "sorry if (?:this|that|it) (?:is|'s|sounds) (?:a (?:silly|daft|basic|stupid) question|obvious|long)",
  ],
  section: null,
  isOn: true,
};
