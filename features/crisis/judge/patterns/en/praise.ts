import type { PatternGroup } from '../pattern-group';

export const englishPraise: readonly PatternGroup[] = [
  {
    name: 'en.praise.said',
    category: 'praise',
    severity: 0,
    target: 'brand',
    negative: false,
    say: [
      "(?:thanks?(?: you| u| so much| a lot| a million)?|thank you|thx|ty|congrat\\w*|well done|bravo|kudos|great|awesome|amazing|excellent|perfect|beautiful|gorgeous|fantastic|brilliant|wonderful|lovely|superb|delicious|outstanding|incredible|fabulous|stunning|impressive|flawless|spotless|love (?:it|this|these|you|your|the|that|u|them|how)|loved (?:it|this|the)|i love|we love|adore|best (?:\\w+ )?(?:ever|team|service|brand|company|store|product|in|customer|ad|coffee|pizza)|highly recommend\\w*|i recommend|would recommend|so (?:happy|good|cute|pretty|helpful|kind|pleased|excited|nice)|very (?:happy|good|nice|helpful|pleased|satisfied|kind|friendly|professional|impressed)|keep it up|keep up the|good (?:job|work|idea|stuff|service|one)|nice (?:one|work|job|touch|photo|idea|video)|can'?t wait|so excited|you (?:guys |all )?(?:rock|rule|are (?:the best|amazing|awesome|great)|kill it|killed (?:it|me)|nailed)|it'?s the bomb|five stars?|5 stars?|top notch|happy customer|looking forward|made my day|no problems? at all|fast (?:delivery|shipping)|quick (?:reply|delivery)|helpful|delightful|yum\\w*|beautifully|long live|obsessed|addicted)",
      '[❤♥😍🥰👏🎉💪🙏👍🔥💙💚💛🧡💜🤩😘✨⭐🌟]',
    ],
    unless: [
      "(?:not|never|wouldn'?t|don'?t|won'?t|isn'?t|wasn'?t|hardly|can'?t) (?:\\w+ )?(?:recommend|happy|great|good|nice|impressed|helpful|satisfied|thank|love|pleased)|thanks? (?:you )?for (?:nothing|ruin\\w*|the (?:scam|lies|food poisoning)|wast\\w+|ignor\\w+|charging|breaking|cancel\\w+|losing)|great,? another|disappoint\\w*|terrible|awful|worst|horrible|shame on|rip ?off|scam",
    ],
  },
];
