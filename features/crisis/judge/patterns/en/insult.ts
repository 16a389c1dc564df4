import type { PatternGroup } from '../pattern-group';

export const englishInsults: readonly PatternGroup[] = [
  {
    name: 'en.insult.word',
    category: 'insult',
    severity: 2,
    target: 'person',
    negative: true,
    say: [
      "assholes?|arseholes?|ass ?hats?|ass ?wipes?|ass ?clowns?|bastards?|bitch(?:es|ass)?(?! please)|biatch|cunts?|cock ?suckers?|dick ?heads?|dip ?shits?|douche(?:bag|bags|s)?|dumb ?(?:ass|asses|fuck\\w*|shits?)|fuck ?(?:er|ers|tards?|wits?|faces?|heads?)|mother ?fuck\\w*|mofo|jack ?ass(?:es)?|knob ?heads?|bell ?ends?|morons?|imbeciles?|cretins?|pricks?|retards?|retarded|scum ?bags?|scum|shit ?(?:heads?|stains?|bags?|faces?)|sluts?|skanks?|slags?|sons? of (?:a )?bitch(?:es)?|sob|twats?|tossers?|wankers?|whores?|dim ?wits?|half ?wits?|nit ?wits?|numb ?skulls?|bonehead|pieces? of (?:shit|crap|garbage|trash|filth)|low ?li(?:fe|ves)|neck ?beards?|inbreds?|inbred|thundercunt|kys|hoes?(?= (?:ass|bag))|bum ?lickers?|brain ?dead (?:\\w+ )?(?:idiots?|morons?|fools?)|incels?|degenerates?|libtards?|shut the (?:fuck|hell) up|stfu|gtfo|fu+ck? (?:you|u|off|ur|your|yourself|y'?all|yourselves)|fuk (?:u|you|off)|f[*]+k? (?:you|u|off)|go f[*\\w]+ (?:your|ur) ?sel(?:f|ves)|go fuck (?:your|ur)|fck (?:you|u)|eff (?:you|off)|screw (?:you|u)(?: guys| all)?(?= ?(?:$|[!.,]))|kiss my ass|suck (?:my|a|it|on my) ?(?:dick|cock|balls?|bag)?|eat shit|bite me|piss off|bugger off|sod off|p[*]ss off|b[*!]tch(?:es)?|c[*]nts?|a[*]+(?:hole|holes)s?|sh[*]t ?heads?|d[*]ck ?heads?|f[*]+ck?(?:er|ers|wit)|f\\W?u\\W?c\\W?k (?:you|u|off)|a\\$\\$hole\\w*|@sshole\\w*",
    ],
    unless: [
      "movie|film|song|lyrics|novel|character|called (?:me|us|him|her)|calling (?:me|us)|calls? (?:me|us)|i(?:'m| am| was| feel| felt)(?: like)?(?: such)? (?:an? )?|bad ?ass|scum on|resting bitch|inbreds? line",
    ],
  },
  {
    name: 'en.insult.address',
    category: 'insult',
    severity: 2,
    target: 'person',
    negative: true,
    say: [
      "(?:you|u|ya|y'?all)(?:'?re|re| are| r| guys are| people are| lot are| all are| must be| really are)? (?:all |both |just |such |so |a |an |the |nothing but |really |truly |some |real |absolute |bunch of |complete |total |utter |utterly |fucking |fuckin |freaking |bloody |damn |goddamn |big |fat |little |stupid |dumb |pathetic |worthless |useless |sad |filthy |dirty |ugly |lazy |incompetent |pack of |load of |joke of |bunch |of |completely |as |sick |disgusting )*(?:idiots?|morons?|clowns?|imbeciles?|losers?|scum|trash|garbage|pathetic|stupid|dumb|retard\\w*|fools?|dummies|dummy|pigs?|rats?|snakes?|liars? and|cockroach\\w*|vermin|freaks?|creeps?|jerks?|dumbass\\w*|animals|worms?|slime|sleaze\\w*|brainless|braindead|brain dead|ugly|fat|disgusting (?:human|people|person)|ignorant|muppets?|numpt(?:y|ies)|cowards?|parasites?|sheep|peasants?|weirdos?|hypocrites?|pricks?|gay|homos?|queers?|crook\\w*)(?= ?(?:$|[!.?,;:]|and|or|who|that|for|to|as|with|if|of|in|at|excuse|\\p{Extended_Pictographic}|because|go|can|get|have))",
      '(?:what|such|bunch|pack|load|gang|band) (?:a |an |of |total |complete |utter |absolute |useless |incompetent |stupid |fucking |pathetic |lying |bloody |thieving |dumb )+(?:bunch of |pack of )?(?:\\w+ )?(?:idiots?|morons?|clowns?|losers?|incompetents?|fools?|imbeciles|liars|thieves|crooks|cowards|amateurs|hypocrites|muppets|jokers|cretins|pigs|rats|scammers|monkeys|donkeys|buffoons?|jerks?|loser|dimwits|snakes|sheep|criminals|animals|scumbags|numpties|retards)',
      '(?:you|u|ur|your) (?:\\w+ )?(?:stupid|dumb|pathetic|worthless|useless|fat|ugly|filthy|lying|thieving|sick|complete|total|utter|absolute|little|dirty|ignorant|disgusting|vile|sad|incompetent|greedy|bloody|fucking) (?:\\w+ )?(?:idiots?|morons?|clowns?|losers?|fools?|pigs?|rats?|liars?|thieves|thief|crooks?|cows?|shits?|scum|people|creatures?|worms?|freaks?|slobs?|man|woman|boy|girl|kids?|imbeciles?|donkeys?|monkeys?|trash|piece|excuse|loser|vermin|muppets?|nobod\\w+|jerks?|cretins?|buffoons?)',
      '(?:dumb|stupid|fat|ugly|pathetic|useless|worthless|incompetent|lying|ignorant|sad|brainless|corporate|greedy|filthy) (?:fucking |little |old |ass )?(?:clowns?|idiots?|morons?|losers?|cows?|pigs?|loser|bimbo|muppets?|monkeys?|donkeys?|fools?|rats?|jerks?|puppets?|parasites?|boomers?)(?= ?(?:$|[!.,?]|and|who|like))',
      '^(?:idiots?|morons?|clowns?|losers?|retards?|imbeciles?|jerks?|muppets?|scum|trash|pigs?|fools?|cowards?|scumbags?|stfu|dumb|pathetic losers?)(?= ?[!.]* ?$)',
      '(?:your|ur|the) (?:\\w+ )?(?:ceo|boss|manager|intern|social media (?:manager|person|intern|team|guy)|cashier|staff|driver|admin|community manager|owner|employees?|spokes\\w+|president|founder|director) (?:is|are|is such|must be) (?:\\w+ ){0,2}?(?:idiots?|morons?|clowns?|retard\\w*|a joke|pigs?|brain ?dead|scum|dumb|stupid|losers?|liar and|creeps?|fools?|crook\\w*|imbeciles?|braindead|cretins?|braindead|jerks?)',
      '(?:go|crawl|get|slither) back (?:to|under|into|in) (?:your|ur|the|whatever) (?:\\w+ )?(?:hole|rock|cave|kitchen|mom\\w*|mum\\w*|basement|sewer|school|kindergarten|kennel|cage|swamp)|no ?body (?:likes|loves|cares about) (?:you|u)|(?:you|u) (?:\\w+ )?(?:disgust me|make me sick|smell|stink|have no brains?|brain cells?|suck(?= ?(?:$|[!.,]|at|as|dick|cock|so)))|waste of (?:oxygen|air|space|skin|a human|sperm)|single brain cell|(?:one|two|no|zero) brain ?cells?|iq of|get a (?:life|brain),? (?:you|loser|idiot|clown)|your (?:mom|mum|mother|mama) (?:is (?:an? |so |such |fat|ugly|dumb|stupid|your|the)|should have|must be (?:so|proud|ashamed)|suck\\w*)|son of a b\\w*|shut (?:up|your (?:mouth|trap|face|pie ?hole)),? (?:you|idiot|loser|clown|bitch|stupid|fool|dumb|moron|fat|and)?|excuse for a (?:human|man|woman|person)|(?:dumb|stupid|lame) ?ass(?:es)?|fat ?ass|kys loser|fuck (?:this|that|these|those) (?:guy|woman|clown|company and|people|idiots?|bitch)|(?:die|suck) (?:you|ya) |fucking (?:idiots?|morons?|clowns?|losers?|joke of|stupid|disgusting (?:people|human)|pathetic|liars?|thieves|pigs?|scum|scammers|cowards?|useless (?:people|staff|idiots)|cunt|retard\\w*|pussy|gay|imbeciles?|rats?)',
    ],
    unless: [
      "i(?:'m| am| was| feel| felt|'ve been)(?: like)?(?: such)? (?:an? )?(?:idiot|stupid|dumb|clown|fool|moron)|called (?:me|us)|not (?:an? )?(?:idiots?|stupid|dumb|fools?)|sounds? stupid|stupid question|lol|lmao\\w*|haha\\w*|[😂🤣😍❤🥰]|love (?:you|u|this|it)|so (?:good|cute)|treat(?:s|ed|ing)? (?:me|us|customers?) like",
    ],
  },
];
