import type { PatternGroup } from '../pattern-group';

export const englishSafety: readonly PatternGroup[] = [
  {
    name: 'en.safety.harm',
    category: 'safety',
    severity: 3,
    target: 'brand',
    negative: true,
    say: [
      '(?:throws?|throwing|gives?|shooting|makes?) (?:off )?sparks|sparks? (?:when|every time|as soon|if)|(?:started|began|been|were|was) (?:\\w+ )?(?:vomiting|throwing up|convulsing)|(?:dog|cat|puppy|kitten|rabbit|baby) (?:\\w+ )?(?:died|sick|seizures?|poisoned|ill) (?:\\w+ ){0,3}?(?:after|from|because|since)|(?:high ?chair|stroller|cot|crib|car seat|bunk bed|ladder|walker|stool) (?:\\w+ )?(?:tipped|collapsed|folded|fell|broke|came apart|toppled)|split (?:his|her|my|a) lip|(?:a )?split lip|needed stitches',
      '(?:got|was|been|nearly|almost) electrocuted|(?:fell|dropped|landed) (?:\\w+ )?on (?:his|her|my|their) (?:head|face|back)(?= ?(?:$|[!.,]))',
      'food poisoning|food poisoned|poisoned (?:me|us|my|by|after)|salmonella|listeria|e\\.? ?coli|botulism|norovirus|staph infection|anaphyla\\w+|allergic reaction|allergens? (?:\\w+ ){0,4}?(?:not|missing|un\\w+|on the label|wrong)|undeclared (?:allergen|nuts?|milk|gluten|egg|peanut)\\w*|foreign (?:object|body|bodies|objects|material)',
      '(?:i|we|my <kin>|our <kin>|he|she|they|everyone|all of us|whole family|family) (?:\\w+ ){0,4}?(?:threw up|thrown up|throwing up|vomit\\w*|puk(?:ed|ing)|(?:got|was|were|been|fell|getting|violently|really|so|very|become|became) (?:\\w+ ){0,2}?(?:sick|ill|poisoned|hospitali[sz]ed|burn(?:ed|t)|electrocuted|injured|shocked)|passed out|fainted|collapsed|stopped breathing)(?= ?(?:$|[!.,]|after|from|because|all|by|eating|and|last|for|this|when|using|at|off|on|in))(?! and tired| of (?:it|this|the|your|you|waiting|being))',
      '(?:ended up|end up|wound up|rushed|taken|went|sent|landed|trip|straight|night|been|put|had to go|hours|now) (?:\\w+ ){0,3}?(?:to|in|at) (?:the |a |an )?(?:er|a ?& ?e|emergency(?: room)?|hospital|icu|urgent care|burns unit)(?= ?(?:$|[!.,]|because|after|with|thanks|for|from|and|last|due))',
      '(?:people|customers|kids|children|guests|friends|colleagues|of us|family members|cases) (?:\\w+ ){0,2}?(?:sick|ill|poisoned|hospitali[sz]ed|injured|hurt)|(?:sick|ill|hospitali[sz]ed) (?:after|from) (?:\\w+ ){0,4}?(?:eat\\w*|your|this|the|drink\\w*|using)|made (?:me|us|my <kin>|him|her|our <kin>|everyone) (?:\\w+ )?(?:sick|ill|vomit|throw up)(?! of)|hospitali[sz]ed',
      '(?:<device>)s? (?:\\w+ ){0,4}?(?:caught fire|catches fire|catch fire|catching fire|on fire|exploded|explodes|blew up|burst into flames|melted|overheat\\w*|burn(?:ed|t) (?:my|me|the|through|our|her|his|down)|smoking|sparked|electrocuted|shocked (?:me|my)|nearly (?:killed|burned|exploded))|caught fire|burst into flames|short ?circuit(?:ed)?|exploded in (?:my|his|her|our|the)|smell(?:s|ed)? of (?:gas|burning)|gas leak|carbon monoxide|electric shock|house fire|started (?:a fire|smoking|sparking)|burn(?:ed|t) (?:my|his|her) (?:hand|face|skin|scalp|fingers?|arm|leg|mouth|baby|son|daughter|child|house)|(?:second|third|first|2nd|3rd|0nd|0rd)[- ]degree burns?|chemical burns?',
      '(?:piece|pieces|bit|bits|shard|shards|fragments?|chunks?|sliver|slivers|splinters?) of (?:\\w+ )?(?:glass|metal|plastic|wood|bone|wire|steel|rubber|blade|tooth)|(?:glass|metal|plastic|blade|needle|screw|nail|staple|razor|wire|bolt) (?:\\w+ ){0,2}?in (?:\\w+ ){0,3}?<food>',
      '(?:maggots?|worms?|larvae|insects?|cockroach\\w*|roach(?:es)?|mice|mouse|rats?|bugs?|flies|fly|weevils|ants|bed ?bugs|spider|slug|caterpillar|droppings|band[- ]?aid|plaster|hairs?|blood|fingernail|nail|tooth|mouse poo|rodents?|moths?|beetle|snail|frog) (?:\\w+ ){0,4}?(?:in|inside|on|all over|crawling|at the bottom of) (?:\\w+ ){0,3}?(?:<food>|kitchen|restaurant|store|room|shop|frozen|aisle|hotel|beds?|flour|order)|(?:infested|infestation|crawling with|full of (?:maggots|worms|bugs|mould|mold))|(?:rats?|mice|cockroaches|roaches|bed ?bugs) (?:\\w+ ){0,2}?(?:everywhere|running|in your)',
      "(?:nearly|almost|could have|could'?ve|about to) (?:\\w+ )?(?:choked|choke|died|die|killed|kill|drowned|electrocuted|suffocated|strangled|burned (?:down|my)|lost (?:a|an|my|his|her) (?:finger|eye|hand|life)|swallowed|hit)(?! (?:laughing|ourselves|myself|themselves|of (?:laughter|boredom|embarrassment|joy)|when i saw|it))|(?:choking|fire|safety|suffocation|burn|tipping|strangulation|trip|electrical|serious|health) hazards?|death ?trap|choked on|choking on|accident waiting to happen|someone (?:is going to|will|could|is gonna|'?s going to) (?:\\w+ )?(?:die|get (?:hurt|killed|injured|burned)|be (?:killed|hurt|injured))",
      "(?:brakes?|steering|airbags?|seat ?belts?|pedals?|wheels?|handlebars?|straps?|harness|tires?|tyres?|ladder|latch|buckle|strap|chair|seat|railing|clip|elevator|lift) (?:\\w+ ){0,4}?(?:failed|fail|snapped|broke|gave (?:way|out)|came off|fell off|collapsed|don'?t work|stopped working|exploded|burst|jammed|detached|malfunction\\w*|cut out|faulty|defective)(?= ?(?:$|[!.,]|while|and|when|on|at|after|in|under|during|with|mid|off|because|causing))",
      '(?:live|electric(?:al)?|power|overhead|high[- ]voltage) (?:cables?|wires?|lines?) (?:\\w+ ){0,3}?(?:hanging|dangling|exposed|sparking|fallen|on the (?:ground|floor|platform|pavement|road))',
      '(?:part|parts|piece|pieces|button|magnet|battery|eye|bead|wheel|screw|head)s? (?:\\w+ ){0,2}?(?:comes? off|came off|fell off|falls off|broke off|breaks off|swallowed|detaches|come loose|came loose)',
      '(?:unsafe|dangerous|hazardous|toxic|deadly|lethal|not safe) (?:\\w+ ){0,3}?(?:for (?:\\w+ )?(?:kids|children|babies|use|anyone|toddlers|infants|pets|people|consumption|public|dogs)|product|toy|item|device|conditions|levels|to (?:use|eat|drive|drink|sell)|chemicals?|and you (?:know|knew))|public health (?:risk|hazard)|(?:broke|broken|fractured|lost|cut|sliced|burned|injured|scarred) (?:my|his|her|a) (?:\\w+ )?(?:finger|ankle|wrist|leg|arm|back|hip|tooth|eye|hand|foot|face|neck|knee|nose)(?= ?(?:$|[!.,]|because|on your|in your|on|thanks|using|when|due|with|at|after|from|on this))|slipped (?:\\w+ ){0,3}?(?:in your|on your|at your)|(?:my|our) <kin>s? (?:\\w+ ){0,3}?(?:died|passed away|seizures?|stopped breathing|choked|is in (?:the )?hospital|in hospital|got sick|was sick|has been sick|had a reaction|injured|was (?:burned|hurt|injured|bitten)|sick (?:after|from)|broke out)',
    ],
    unless: [
      "(?:not|never|didn'?t|no one|nobody) (?:\\w+ )?(?:get |got |been |was |were )?(?:sick|ill|hurt|injured)|no (?:danger|risk|hazard|allergic)|[😂🤣]|lol|lmao\\w*|haha\\w*|laughing|movie|film|episode|halloween|game|recipe|computer bug|software",
    ],
  },
  {
    name: 'en.safety.doubt',
    category: 'safety',
    severity: 2,
    target: 'brand',
    negative: true,
    say: [
      'mou?ldy?(?= ?(?:$|[!.,]|in|on|inside|bread|food|all|growing|and|cheese|fruit|everywhere|when|at|found))(?! (?:and shape|yourself))|(?:past|out of|beyond) (?:its |their |the )?(?:date|expiry|expiration|use by|sell by|best before)|expired (?:\\w+ ){0,2}?(?:food|milk|product\\w*|meat|items?|chicken|months?|weeks?|years?|baby|on|last)|(?:food|milk|product|meat|item)s? (?:\\w+ ){0,2}?(?:is|was|were|are|had|has) (?:\\w+ )?(?:expired|rotten|rancid|spoil(?:ed|t)|contaminated|off|mouldy|moldy|raw)|rotten (?:meat|food|eggs?|chicken|fish|fruit|milk|smell|inside)|contaminat(?:ed|ion)|product recall|recall (?:notice|this product|these|your)|being recalled|was recalled|recalled (?:product|batch|item|lot)s?|(?:batch|lot) (?:\\w+ )?(?:recalled|contaminated|affected)|carcinogen\\w*|cancer[- ]causing|asbestos|lead paint|high levels of|traces of (?:nuts?|peanuts?|gluten|milk|lead|egg)|unhygienic|unsanitary|filthy (?:kitchen|toilets?|restaurant|tables?|conditions|store)|hygiene (?:is|was|issues?|problem|standards)|health code|cold chain|no (?:gloves|hair ?nets?|masks?) (?:\\w+ ){0,3}?(?:staff|kitchen|food|handling)|toxic (?:smell|fumes|ingredients?|chemicals?)',
      '(?:rash|hives|burning|irritation|irritated|itching|itchy|blisters|swollen|swelling|swelled|broke out|bald patch\\w*|hair (?:fell|falling) out|reaction) (?:\\w+ ){0,4}?(?:after|from|since|because of|due to|caused by) (?:\\w+ ){0,3}?(?:your|using|this|the|applying|cream|shampoo|product|wearing|eating)|(?:rash|hives|blisters) (?:\\w+ ){0,2}?(?:all over|on (?:my|his|her))',
      '(?:tast(?:e|es|ed)|smell(?:s|ed)?) (?:\\w+ )?(?:like|of) (?:bleach|chemicals?|gasoline|petrol|plastic|rotten|sewage|detergent|mould|mold|paint|solvent|vomit)|raw (?:chicken|meat|inside|in the middle)|(?:chicken|burger|pork|meat) (?:\\w+ ){0,2}?(?:raw|pink|undercooked|uncooked)|undercooked (?:chicken|meat|pork|burger)|(?:stomach (?:ache|cramps|bug|pains?)|diarrh?o?ea|nausea|cramps) (?:\\w+ ){0,4}?(?:after|since|from|because|all night)|(?:fire exits?|emergency exits?) (?:\\w+ )?(?:blocked|locked|closed)',
    ],
    unless: [
      'no (?:mou?ld|risk|contamination)|[😂🤣]|lol|not (?:expired|contaminated|mou?ldy)|blue cheese|free of',
    ],
  },
];
