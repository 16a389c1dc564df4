import type { ToneRule } from '../../model';

/** Words that put the fault on the person who complains. */
export const rule: ToneRule = {
  id: 'en.blame',
  brandId: null,
  name: { fr: 'Reproche au client', en: 'Blame on the customer' },
  level: 'warning',
  check: {
    kind: 'existence',
    tokens: [
      "as (?:(?:we|i|our [a-z]+)(?:'ve| have|'d| had)? )?(?:already |previously |clearly |repeatedly |just )*(?:stated|mentioned|explained|said|told you|indicated|advised|pointed out|specified|noted|outlined|written|informed)(?: (?:above|before|earlier|previously|already|many times|several times|in our (?:terms|policy|faq|previous [a-z]+|post|email|last [a-z]+)))?(?=[,.:;]| to you| multiple| several| (?:on|in) (?:our|your|the (?:terms|conditions|policy|website|site|listing|description|faq|ticket|label|rules|contract|email|confirmation)))",
      'as per (?:my|our) (?:last|previous|earlier|terms|policy|conditions)',
      "(?:we|i)(?:'ve| have)? (?:already|clearly|repeatedly) (?:told|explained|answered|said|informed|warned|asked|stated|mentioned)(?: [a-z]+)?",
      "you (?:really |clearly |simply |just )?(?:should have|should'?ve|ought to have|could have|could'?ve|needed to have)(?: [a-z]+ly| just| simply| at least)? (?:read|checked|looked|known|booked|called|asked|contacted|told|noticed|seen|planned|arrived|come|ordered|kept|paid|tapped|validated|waited|thought|followed|listened|reported|reserved|cancelled|returned|used|left|bought|been more|been (?:careful|quicker|earlier)|taken|made|given|sent|put|applied|updated|brought|let us|warned|done|prepared|set|chosen|claimed|renewed)",
      "you (?:simply |clearly |obviously |just |also |have |had |'ve )*(?:failed|neglected|forgot|forgotten|omitted|refused|didn't bother|did not bother|didn't care|couldn't be bothered)(?: to|ten to| your| the| that)?",
      "(?:you|since you|because you|as you) (?:clearly |obviously |simply |apparently )*(?:did not|didn't|have not|haven't|never) (?:actually |even |properly |correctly |fully )?(?:read|check|checked|follow|followed|look|looked|respect|respected|listen|listened|pay attention|paid attention|comply|complied|bother|bothered|validate|validated|understand|understood|notice|noticed|update|updated|renew|renewed|ask|asked|think|thought)",
      "(?:if you had|if you'd|had you)(?: only| actually| just| simply| even| properly)? (?:read|checked|looked|asked|called|followed|booked|listened|paid|contacted|told|arrived|planned|reported|bothered|waited|respected|been)",
      'you were (?:clearly |already |repeatedly )?(?:told|warned|informed|advised|asked|notified|reminded)',
      "(?:it|this|that)(?:'s| is| was) (?:clearly |plainly |quite clearly |very clearly )?(?:stated|written|explained|indicated|mentioned|specified|displayed|marked)(?: [a-z]+)? (?:on|in|at) (?:the|our|your|every|all)",
      'clearly (?:states?|stated|written|indicated|marked|displayed|mentioned|specified|explained|visible|posted)',
      "(?:is|was|it's|that's|be|entirely) (?:entirely |clearly |actually |your own |all |simply |probably )*your (?:own )?(?:fault|mistake|error|doing|responsibility|problem|negligence)",
      '(?:error|mistake|fault|problem|issue) (?:on|at|from) your (?:side|end|part)',
      "you (?:must have|must've|have|'ve|clearly|obviously|probably) (?:clearly |obviously |simply |completely |probably )*(?:misread|misunderstood|misunderstand|misheard|done something wrong|made (?:a|an) (?:mistake|error)|mistaken|confused|got it wrong|entered (?:it|the [a-z]+) (?:wrong|incorrectly|wrongly)|mixed up)",
      '(?:next time|in future|in the future), (?:please )?(?:read|check|make sure you|remember to|think|be more|try to|plan|book|arrive)',
      "if you (?:read|look at|check|actually read|bother to read) (?:the|our|it) [a-z]+(?: [a-z]+)?(?: (?:carefully|properly|again))?,? you(?:'ll| will|'d| would) (?:see|notice|find|know|understand)",
      '(?:everyone|everybody|anyone) (?:else )?(?:knows|can see|managed|understood|understands)',
      "you(?:'re| are) the only (?:one|person|customer)(?: (?:here|today))? (?:complaining|to complain|who (?:complains|complained|is complaining|has complained)|(?:with|having|who has) (?:this|that|a) (?:problem|issue))",
      'you (?:only|just) have yourself to blame|you have only yourself to blame',
      'you (?:chose|decided) (?:not )?to (?:ignore|travel|buy|book|leave|order|wait|come|park|use|accept)',
    ],
    ignoreCase: true,
    nonword: false,
    fix: null,
  },
  message: {
    fr: '« %s » renvoie la faute à la personne. Dites ce qui peut être fait maintenant.',
    en: '“%s” puts it on the person. Say what can be done now.',
  },
  scope: { languages: ['en'], networks: [], purposes: [], incidentOnly: false },
  exceptions: [
    // What we owed, not what they did.
    "you (?:should have|should've|ought to have) (?:[a-z]+ )?(?:been (?:told|offered|given|warned|informed|seen|served|refunded|asked|contacted|able|notified|sent|treated|looked|helped|let|kept)|received|had|got|gotten|heard|seen (?:an? |the |our |your |it )?(?:email|message|refund|reply|answer|text|confirmation|credit)[a-z ]*)",
    "you (?:[a-z]+ )?(?:didn't|did not|haven't|have not|never) (?:receive|received|get|got|deserve|have|had|hear|heard)[^.!?\\n]{0,10}",
    // Nobody's fault, or ours.
    "(?:not|isn't|wasn't|never|none of (?:it|this) (?:is|was)|nothing (?:is|was)) (?:[a-z]+ )?your (?:own )?(?:fault|mistake|error|doing|responsibility|problem)",
    '(?:sorry|apologies|apologi[sz]e|shame|wrong|right|understand|regret|hear|upset|surprised|frustrating|unacceptable|disappointed)(?: (?:that|to hear|to read|to hear that))? you were (?:told|warned|informed|advised|asked|notified)[^.!?\\n]{0,60}',
    // Helping somebody who forgot.
    "(?:if|in case|whether|when) you (?:have |'ve )?(?:forgot|forgotten|didn't|haven't|did not|have not|were|can't)[^.!?\\n]{0,60}",
    '(?:who|what|where|when|how|which) (?:[a-z]+ )?you were (?:told|asked|informed|advised)[^.!?\\n]{0,30}|(?:what|how) you were (?:told|charged)',
    'as (?:mentioned|stated|explained|noted|said) by [a-z ]+',
  ],
  section: null,
  isOn: true,
};
