import type { PatternGroup } from '../pattern-group';

export const englishBoycotts: readonly PatternGroup[] = [
  {
    name: 'en.boycott.call',
    category: 'boycott',
    severity: 2,
    target: 'brand',
    negative: true,
    say: [
      '(?:we|everyone|you|people) (?:\\w+ )?(?:all )?(?:stop|quit) (?:buying|shopping|ordering|giving|using|paying)(?= )|(?:nobody|no one|none of (?:us|you)) (?:should )?(?:ever )?(?:give|buy|spend|order|shop|pay)(?:s|ing)? (?:\\w+ )?(?:them|from|another|their|any|a)|do (?:as|what|like) (?:we|i) did(?= ?,? (?:change|switch|leave|cancel|quit))|(?:delete|uninstall) their (?:\\w+ )?app|(?:spread|share) this (?:\\w+ )?(?:video|post|story|everywhere) ?(?:everywhere|widely)?|(?:everyone|all|meet|see you) outside (?:the |their )?(?:headquarters|hq|store|office)',
      "(?:hand in|cut up|cancel|return|give back|tear up) (?:your|ur|our|all) (?:\\w+ )?(?:loyalty |membership |store |club )?(?:cards?|memberships?|subscriptions?|accounts?)|(?:never|don'?t(?: ever)?) (?:set|put) (?:a )?foot (?:\\w+ ){0,3}?(?:again|here|there)? ?(?:and|,) (?:tell|warn|spread|pass|share)",
      '#boycott\\w*|boycott(?:ing|ers|ed)?(?! of| by| was| in the)|#cancel\\w+|#delete\\w{3,}|#stop(?!motion)\\w{4,}|#shameon\\w*|#bankrupt\\w*|#dump\\w{3,}|#never\\w{4,}again',
      "(?:do not|don'?t|dont|never|please don'?t|stop|quit|nobody should|no one should|everyone (?:should )?(?:stop|avoid|boycott|quit|cancel)|everybody (?:should )?(?:stop|avoid)|we (?:should|must|need to) (?:all )?(?:stop|avoid|quit)|let'?s (?:all )?(?:stop|quit|avoid|cancel|dump|ditch|return|unfollow|not buy)) (?:\\w+ ){0,2}?(?:buy(?:ing)? (?:from|anything|their|this|these|your|it|here)|shop(?:ping)? (?:at|there|here|with)|support(?:ing)? (?:this|these|them|such)|giv(?:e|ing) (?:them|this company) (?:\\w+ )?(?:money|business|cash|your)|us(?:e|ing) (?:this|their) (?:company|brand|service|app)|fund(?:ing)? (?:them|this)|(?:these|those|this|their|your) (?:products?|company|brand|stores?|crooks|clowns|thieves))(?= |$|[!.,])(?! (?:too many|so many|anything (?:until|for)))",
      "(?:not|never) (?:one|a single|another|spend another) (?:more |single )?(?:dollar|cent|penny|dime|euro|pound|buck|quid|purchase|order)(?= |$)|no (?:more )?(?:money|business|dollars) for (?:them|this|these)|(?:spread|pass) the word|(?:share|retweet|rt|repost|forward|upvote) (?:\\w+ ){0,3}?(?:so (?:that )?(?:everyone|people|everybody|others|the world|all|it)|everywhere|far and wide|with everyone|with all|to (?:warn|everyone)|as much|widely|if you|!|pls|please|$)|(?:everyone|people|the (?:whole )?world|everybody) (?:needs|need|should|must|has|have|deserves?) (?:to )?(?:know|be warned|see this|hear)|make (?:this|it) (?:go )?viral|get (?:this|it) trending|let'?s make (?:\\w+ )?(?:noise|them pay|sure)|so (?:that )?(?:everyone|everybody|people) (?:knows?|can see|sees?)",
      "(?:i|we) (?:\\w+ ){0,2}?(?:urge|encourage|invite|ask|call on|beg|advise) (?:\\w+ ){0,3}?(?:everyone|everybody|all|you all|people|others|customers|anyone|my (?:friends|followers)) ?(?:\\w+ )?(?:to|not)|(?:everyone|you should all|please|everybody|all of you|join me|who'?s with me|let'?s all) (?:\\w+ )?(?:do the same|join (?:me|us|the)|follow suit|boycott\\w*|cancel|walk away|close your accounts?)|tell (?:\\w+ )?(?:all )?(?:your|ur|everyone|every one) ?(?:friends|family|you know|contacts)?(?: \\w+){0,3}?(?: to)? (?:avoid|stop|boycott|not|never|know|stay)|warn (?:your|everyone|others|all|people)|shop (?:somewhere else|elsewhere|anywhere else|local instead)|(?:go|switch|take your (?:money|business)|buy|moving|move) (?:\\w+ )?(?:to (?:\\w+ )?competitors?|elsewhere|to the competition|anywhere else)(?= ?(?:$|[!.,]|everyone|people|folks))",
      '(?:return|cancel|unsubscribe|unfollow|delete|uninstall|unlike|block|report|dump|ditch|trash|burn|throw away|send back)(?:ing)? (?:\\w+ ){0,4}?(?:en masse|in protest|everyone|all of us|together|today everyone|now everyone|as a protest|in droves)|mass (?:unfollow\\w*|cancel\\w*|return\\w*|report\\w*|exodus|unsubscri\\w*|protest|boycott|delet\\w*|uninstall\\w*|walk ?out)|(?:unfollow|unsubscribe|cancel|delete|uninstall|report|block|unlike|dump|ditch) (?:this|their|the|these|your) (?:\\w+ )?(?:page|app|account|brand|company|channel|subscriptions?|accounts?|membership|memberships)(?= ?(?:$|[!.,]|now|everyone|people|guys|today|folks))',
      '(?:protest|rally|picket|demo|demonstration|sit[- ]?in|walk ?out|march|meet(?:ing)? up|gather\\w*|strike|see you all|join us) (?:\\w+ ){0,4}?(?:outside|in front of|at (?:their|your|the)|against) (?:\\w+ ){0,3}?(?:stores?|shops?|offices?|hq|headquarters|branch|company|you|them|restaurants?|locations?|factory|warehouse|brand|flagship|this)|(?:sign|signing|signed|start\\w*|join|launch\\w*|link to|share) (?:\\w+ ){0,3}?petition|petition (?:\\w+ ){0,3}?(?:against|to (?:stop|ban|close|force|get|make|demand|shut)|link|signatures|change\\.org|started|launched)|petition to stop|\\d+ (?:000 )?signatures',
      "(?:let|make|watch|hope|hoping|see|may) (?:\\w+ )?(?:them|they|this (?:company|brand|place)|it|these \\w+|you|u) (?:\\w+ )?(?:go|going|goes) (?:bankrupt|bust|out of business|under|broke|down)|(?:put|drive|run) (?:them|these \\w+|this \\w+) out of business|shut (?:them|this (?:place|company|store)) down|hit (?:them|'em) (?:where it hurts|in the (?:wallet|pocket))|vote with (?:your|our) (?:wallets?|feet|dollars?|money)|i(?:'?ll| will)? never (?:\\w+ ){0,6}?again and (?:\\w+ ){0,2}?(?:everyone|everybody|neither|you|nor|i(?:'?ll| will| urge| encourage| am| tell)|tell\\w*|urge|telling)|customers unite|wake up people|together we can",
    ],
    unless: [
      "(?:not|i don'?t|against the|ridiculous|stupid|stop the|no|your) boycott\\w*|giveaway|to win|to enter|raffle|recipe|[😂🤣😍🎁]|lol|lmao\\w*|discount|sale ends|if you love|bring (?:\\w+ ){0,2}?back|miss out|give up|good news",
    ],
  },
  {
    // A plain critic's last word: a boycott is called for by whoever wants others to join.
    name: 'en.boycott.advice',
    category: 'boycott',
    severity: 1,
    target: 'brand',
    negative: true,
    say: [
      '(?:stay|steer|keep) (?:\\w+ )?(?:away|clear)(?= ?(?:$|[!.,]|from (?:this|these|them|here|that)|of (?:this|these|them)|people|everyone|folks|at all))|avoid (?:this|these|them|at all|like the plague|their|the place|it like)|, avoid[!. ]*$|^avoid[!. ]*|(?:run|walk) away (?:from|!|as fast)',
    ],
  },
];
