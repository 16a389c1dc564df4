import type { ToneRule } from '../../model';

const SUBJECT =
  '(?:we|it|this|that|you|they|i|our [a-z]+(?: [a-z]+)?|the [a-z]+|your [a-z]+|nothing|everything)';

/** A promise without a way out: the first exception to it is a screenshot. */
export const rule: ToneRule = {
  id: 'en.absolute-promise',
  brandId: null,
  name: { fr: 'Promesse absolue', en: 'Absolute promise' },
  level: 'warning',
  check: {
    kind: 'existence',
    tokens: [
      "(?:we|i)(?:'ll| will| can| do|'d)? ?(?:fully |absolutely |hereby |always |personally )?(?:guarantee|promise|swear|vow)(?: you)?",
      '(?:we|i) (?:will |can )?g(?:ua|a|au)rr?ant(?:ee|y|ie)(?: (?:you|u))?',
      '(?:nobody|no one|no (?:[a-z]+ ){1,3})(?:will|shall) ever',
      "(?:is|are|'s|'re|be|it's|come) (?:[a-z]+ )?guaranteed",
      '(?:results?|satisfaction|success|delivery|arrival|wins?|winnings|savings|punctuality|peace of mind) guaranteed',
      'guaranteed (?:to|results?|delivery|arrival|satisfaction|success|wins?|winnings|safe|on time)',
      '100 ?% (?:safe|sure|secure|certain|reliable|satisfied|satisfaction|guaranteed?|risk[- ]free|effective|accurate|committed|transparent|confident|on time|positive|that|fixed|resolved)',
      '(?:a|one) hundred per ?cent (?:safe|sure|secure|certain|reliable|guaranteed?|effective|accurate|committed|confident)',
      `${SUBJECT}(?:'ll| will| shall|'d| would)(?: [a-z]+)? never(?: ever)?(?! (?:ask|forget))`,
      "(?:will|'ll) never(?: ever)? (?:happen|occur|be|break|fail|run|see|have|let|go|miss|leave|charge|lose|arrive|experience)",
      'never(?: ever)? (?:happen|occur) again',
      "(?:won't|will not|shall not|cannot|can't) (?:ever )?(?:happen|occur)(?: to (?:you|anyone))? (?:again|any ?more|ever again)",
      "(?:we|our [a-z]+(?: [a-z]+)?)(?:'ve| have)? never (?:fail|let|miss|run|make|disappoint|compromise|break|lose|arrive|cancel|leave|overcharge|cut|delay|sell out|refuse)[a-z]*",
      "(?:we|it|this|that|you|they|i|our [a-z]+(?: [a-z]+)?|the [a-z]+)(?:'ll| will| shall) always",
      '(?:we|our [a-z]+(?: [a-z]+)?) always (?:deliver|arrive|answer|reply|respond|get|refund|keep|put|run|leave|win|succeed|fix|solve|resolve|meet|honou?r|provide|offer|ensure|make sure)[a-z]*',
      "(?:we|our [a-z]+(?: [a-z]+)?)(?: are|'re| is) always (?:on time|available|right|safe|reliable|perfect|spotless|fresh|clean|the (?:best|cheapest|lowest|fastest))",
      '(?:zero|no) risk(?: whatsoever| at all)?(?= (?:of|to|for|with)|[.!])',
      '(?:completely|totally|entirely|absolutely|perfectly|utterly) (?:safe|secure|risk[- ]free|reliable|foolproof|fail-?safe|harmless)',
      'risk[- ]free',
      'no matter what',
      'without (?:fail|exception)',
      "(?:you have|you've got) (?:our|my) word",
      'once and for all',
      'under (?:no|any) circumstances? (?:will|would|shall) (?:we|it|this|our)',
      'every single time',
    ],
    ignoreCase: true,
    nonword: false,
    fix: null,
  },
  message: {
    fr: '« %s » promet sans réserve : la première exception fera une capture d’écran. Dites ce que vous faites, et jusqu’où.',
    en: '“%s” leaves no way out: the first exception makes a screenshot. Say what you’re doing, and how far it goes.',
  },
  scope: { languages: ['en'], networks: [], purposes: [], incidentOnly: false },
  exceptions: [
    // Refused, or said not to be sure: nothing is promised.
    "(?:can't|cannot|can not|couldn't|won't|don't|do not|never|not able to|unable to|no) (?:always |yet |fully )?(?:guarantee|promise)[^.!?\\n]{0,12}",
    "(?:(?:is|are|was|were)(?:n't| not)|'s not|'re not|never|not|no longer) (?:[a-z]+ )?guaranteed",
    "(?:not|isn't|aren't|wasn't|never|nothing is) (?:[a-z]+ )?(?:100 ?% (?:[a-z]+)|(?:completely|totally|entirely|absolutely|perfectly|utterly) [a-z]+|risk[- ]free|always [a-z ]{1,12})",
    // Warnings against fraud, true and useful.
    "(?:we|our (?:teams?|agents?|staff|advisers?|advisors?)|the bank|they|i)(?:'ll| will| would|'d)? never (?:ask|request|text|message|call|phone|email|contact|send|demand|share|sell)[a-z]*",
    // What can't be known, and politeness.
    "(?:it|this|that|we|you)(?:'ll| will|'d| would) (?:probably |likely )?(?:never|always) (?:be (?:enough|welcome|easy|perfect for everyone)|know|replace|make up|undo|erase|excuse|please everyone|understand)",
    "(?:we|i)(?:'ll| will|'d| would) never (?:have (?:guessed|thought|known|noticed)|know|forget|tire|get tired)",
    "you(?:'ll| will) always (?:find [a-z ]+|have (?:a|the|my|our) (?:choice|place|option|right)|need|want|remember)",
    "(?:we|i)(?:'ll| will) always (?:be (?:glad|happy|pleased|grateful|delighted)|remember|love|cherish|welcome|prefer|rather)",
    "(?:if|whether|should|unless|what if|hope|hoping|wish|so that|to make sure|make sure|checking|check) (?:it|this|that|they|everything|the [a-z]+)(?:'s| is| are|'ll| will| never| always| won't)[^.!?\\n]{0,40}",
  ],
  section: null,
  isOn: true,
};
