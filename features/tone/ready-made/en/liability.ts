import type { ToneRule } from '../../model';

/** Words that settle, in public and during an incident, who is to blame. */
export const rule: ToneRule = {
  id: 'en.liability',
  brandId: null,
  name: { fr: 'Reconnaissance de responsabilité', en: 'Admission of liability' },
  level: 'error',
  check: {
    kind: 'existence',
    tokens: [
      "(?:is|was|it's|that's|this is|were|are|been) (?:entirely |all |totally |completely |clearly |partly |purely |largely |probably |simply )*(?:our|my) (?:own )?(?:fault|mistake|error|failure|failing|negligence|doing|responsibility)",
      '(?:the )?(?:fault|blame|error|mistake|responsibility) (?:is|was|lies|lay|rests?) (?:entirely |squarely |solely |clearly |with )*(?:ours|us|with us|on our (?:side|end|part))',
      "(?:we|i)(?:'re| are| were|'m| am) (?:[a-z]+ly |all )?(?:to blame|at fault|liable|responsible for (?:the|this|what|that|your|his|her|their|these|those|any)|guilty|negligent|in the wrong)",
      '(?:we|i) (?:do |fully |must |have to |now |openly |freely )*(?:admit|acknowledge|accept|take|assume|bear|own)(?: (?:to|that|full|all|complete|total|entire|the|our|legal|sole|any))* (?:liability|responsibility|blame|fault|negligence|failures?|failings?|mistakes?|errors?|guilt|shortcomings)',
      "(?:we|i) (?:do |fully |must |have to )*(?:admit|acknowledge|accept|concede) (?:that )?(?:we|our|it was our|i)(?: (?:were|was|did|didn't|failed|should|made|had|have|knew|caused|staff|team|driver|train|bus|equipment|product)[a-z]*)",
      '(?:we|our (?:team|teams|staff|drivers?|crews?|engineers?|contractors?|company)) (?:clearly |sadly |badly |simply |also |have |had |completely )*(?:failed|neglected|caused|ignored|overlooked|mishandled)(?: (?:to|you|him|her|them|this|the|our|your|in|that|these|those|warnings?|safety))',
      '(?:we|our (?:team|teams|staff|drivers?|crews?|engineers?|contractors?|company)) (?:clearly |sadly |badly |have |had )*(?:made|committed) (?:a |an |some |several |the )?(?:[a-z]+ )?(?:mistakes?|errors?|blunders?)',
      "(?:we|i) (?:really |clearly |certainly )?(?:should have|should've|ought to have|could have|could've|shouldn't have|should not have|should never have) (?:[a-z]+ly )?(?:prevented|stopped|checked|acted|closed|warned|inspected|maintained|evacuated|known|seen|done|told|let|allowed|run|opened|sold|served|recalled|reacted|intervened|avoided|been|repaired|replaced|tested|trained)",
      '(?:it|this|the (?:accident|incident|fire|crash|leak|breach|outage)) (?:could|should) have been (?:prevented|avoided)',
      '(?:we|our [a-z]+) (?:knew|were aware|had been (?:warned|told|alerted)|had known)(?: (?:about|of|that|the|for|there))?',
      "(?:we|our [a-z]+) (?:did not|didn'?t|had not|hadn'?t) (?:properly |correctly |adequately |sufficiently )?(?:maintain|inspect|check|test|secure|train|follow|respect|comply|repair|service|monitor|supervise)[a-z]*",
      '(?:due to|because of|caused by|owing to|down to|result of|resulted from|stems from) (?:an? |the )?(?:our|my) (?:own )?(?:[a-z]+ )?(?:negligence|fault|mistakes?|errors?|failures?|failings?|oversight|carelessness)',
      '(?:a |an )?(?:mistake|error|failure|fault|oversight|negligence|failing) on our (?:part|side|end)',
      "we(?:'ll| will| shall| are going to|'re going to) (?:fully |of course |all )?(?:compensate|indemnify|pay (?:damages|compensation|for (?:the|all|your|any) (?:damages?|injur[a-z]+|losses|repairs|medical [a-z]+|hospital [a-z]+)))",
      'our (?:own )?(?:mistakes?|errors?|negligence|oversight|failures?|failings?) (?:has |have )?(?:caused|led to|started|cost)',
      "our (?:own )?fault(?:, (?:we|i)[a-z' ]{0,20})?",
      'we plead guilty',
      'we (?:broke|violated|breached) (?:the|our|safety|every|a) [a-z]+',
    ],
    ignoreCase: true,
    nonword: false,
    fix: null,
  },
  message: {
    fr: '« %s » tranche la responsabilité en public, avant l’enquête. En incident, faites relire cette phrase ; la compassion et les faits suffisent.',
    en: '“%s” settles who is to blame, in public, before anyone has looked into it. During an incident, have it read first; compassion and facts are enough.',
  },
  scope: { languages: ['en'], networks: [], purposes: [], incidentOnly: true },
  exceptions: [
    // Not yet known, or denied.
    '(?:if|whether|establish(?:es|ed)?|determine(?:s|d)?|suggest(?:s|ed|ing)? that|claim(?:s|ed|ing)? that|rumou?rs? that|allegations? that|proves? that|find(?:s)? that) (?:[a-z]+ ){0,2}(?:we|our|it|the|this)[^.!?\\n]{0,60}',
    "(?:not|never|isn't|wasn't|weren't|aren't|no) (?:[a-z]+ )?(?:(?:our|my) (?:own )?(?:fault|mistake|error|failure|doing|responsibility)|to blame|(?:a |an )?(?:mistake|error|failure|fault|oversight|negligence) on our (?:part|side|end))",
    // A duty, not a fault.
    "(?:is|it's|that's) (?:also |clearly |always )?our responsibility to [a-z ]+",
    "we(?:'re| are) responsible for (?:the )?(?:safety|your safety|running|maintaining|cleaning|keeping|operating|the (?:safety|maintenance|upkeep|running|cleaning|network|track))[a-z ]*",
    'we take (?:our|this|that|your|these|any|all) [a-z ]*responsibilit(?:y|ies) (?:very |extremely |so )?seriously',
    'we were aware[^.!?\\n]{0,40} (?:when|as soon as|only) [^.!?\\n]+',
  ],
  section: null,
  isOn: true,
};
