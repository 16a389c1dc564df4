import type { ToneRule } from '../../model';

/** The apology of announcements: nobody knows what for. */
export const rule: ToneRule = {
  id: 'en.hedged-apology',
  brandId: null,
  name: { fr: 'Excuse de circonstance', en: 'Stock apology' },
  level: 'suggestion',
  check: {
    kind: 'existence',
    tokens: [
      'any inconveniences?(?: (?:that )?(?:this|it|the [a-z]+)? ?(?:may|might|could|will|would)(?: have| be)? ?(?:caused?|causing)?)?',
      '(?:sorry|apologi[sz]e|apologies|regret) (?:[a-z]+ ){0,2}for (?:any|whatever) (?:disruption|trouble|issues?|problems?|delays?|distress|hassle|frustration|disappointment|concern|difficult(?:y|ies))(?: (?:that )?(?:this|it|the [a-z]+)? ?(?:may|might|could)(?: have)? caused?)?',
      'inconveniences? (?:this|it|that|we) (?:may|might|could) have caused?',
      '(?:sorry|apologi[sz]e|apologies|regret) (?:[a-z]+ ){0,2}(?:for )?(?:the|this|that) inconveniences?',
      'inconvenience caused',
    ],
    ignoreCase: true,
    nonword: false,
    fix: null,
  },
  message: {
    fr: '« %s » sonne comme une annonce de quai. Nommez ce qui est arrivé : “sorry you waited an hour”.',
    en: '“%s” sounds like an announcement. Name what happened: “sorry you waited an hour”.',
  },
  scope: { languages: ['en'], networks: [], purposes: [], incidentOnly: false },
  exceptions: [],
  section: null,
  isOn: true,
};
