import type { PatternGroup } from '../pattern-group';

const GROUPS =
  '(?:muslims?|jews|gays|gay people|blacks|black (?:people|men|women|folks)|women|females|immigrants|migrants|refugees|trans (?:people|women|men)|transgenders|disabled people|the disabled|foreigners|mexicans|arabs|asians|homosexuals|lesbians|indians|africans|gypsies|feminists)';

export const englishHate: readonly PatternGroup[] = [
  {
    name: 'en.hate.slur',
    category: 'hate',
    severity: 2,
    target: 'group',
    negative: true,
    say: [
      'nigg(?:er|ers|erish|ar)|wetbacks?|spics?(?! and span)|kikes?|chinks?(?! in (?:the|his|her|their) armou?r)|gooks?|towel ?heads?|rag ?heads?|sand ?n\\w+ers?|coons?|beaners?|porch monkey\\w*|jungle bunn\\w+|tranny|trannies|fagg?ots?|fags|dykes?|shemales?|paki|pakis|gypos?|cripples?|retard(?:ed)? (?:people|kids)|mongoloids?|zipperheads?|camel jockeys?|muzzies|muzrats?|islamics? scum|sub ?humans?|untermensch\\w*|niglets?|groids?|white trash|redskins',
      `(?:fucking|filthy|dirty|stinking|stupid|bloody|disgusting|goddamn|damn|vile) (?:\\w+ )?(?:muslims?|jews?|gays?|blacks?|immigrants?|refugees?|trannies|foreigners?|mexicans?|arabs?|asians?|women|homos?|migrants?|indians?|gypsies|queers?|lesbians?)`,
    ],
    unless: [
      'slurs?',
      'called (?:me|him|her|us)',
      'the word',
      'racis\\w+',
      'homophob\\w+',
      'offensive to',
      'proud',
      'insult',
      'maine',
    ],
  },
  {
    name: 'en.hate.group',
    category: 'hate',
    severity: 2,
    target: 'group',
    negative: true,
    say: [
      `(?:send|ship|deport|kick|throw) (?:them|em|'em|those \\w+|these \\w+|him|her|${GROUPS})(?: all)? (?:back(?= ?(?:$|[!.,]|to where|to their|home|on the (?:boat|next)))|home(?= ?$)|out of (?:the|this|our) country)|go back to (?:where (?:you|they|u) came|(?:your|their|ur) own country)|(?:ireland|england|britain|the country|our country|this country|france|europe|america|scotland|wales|the uk) is full|(?:great replacement|being replaced|white genocide)|(?:men|blokes|lads) in (?:dresses|skirts|wigs|frocks)|(?:spot|find) the white (?:face|person|man|family)|(?:diversity|dei) hires?|(?:never|don'?t|wouldn'?t) (?:hire|employ|trust|rent to|let|serve) (?:a |an |any )?(?:women|woman|polish|poles|romanians?|roma|gypsies|travellers|pakistanis?|nigerians?|somalis?|albanians?|muslims?|jews?|arabs?|indians?|blacks?|gays?|foreigners?|trans|immigrants?)(?= (?:\\w+ )?(?:drive|fly|near|in|with|they)| ?[,.!]| ?$)|(?:too many|full of|overrun (?:by|with)|swamped (?:by|with)|invaded by|flooded with) ${GROUPS}|${GROUPS} (?:don'?t|do not|shouldn'?t|should not|have no right to|can'?t|aren'?t fit to) (?:belong|be (?:let|allowed|in|here|given|hired|working|on)|get|vote|drive|work here|marry)|(?:those|that|them|these|the autistic|the disabled|the deaf|the blind|the wheelchair) (?:people|sort|lot|lads|kind|ones|types?) (?:[\\w']+ ){0,4}?(?:born (?:liars|thieves|criminals)|animals|vermin|savages|breed\\w*|scroung\\w*|bright enough|be let in|stay (?:at )?home|burden|keep them at home|go home|dirty|stink|smell)|(?:keep|get) (?:that|this|them|your) (?:\\w+ )?(?:sickness|filth|perver\\w+|agenda|lifestyle) (?:\\w+ ){0,3}?(?:away|kids|children|out of)|(?:lgbt\\w*|gay|trans|rainbow|woke|queer) (?:agenda|propaganda|rubbish|filth|crap|nonsense|mob)(?= (?:\\w+ ){0,4}?(?:kids|children|throats?|shoved|forced|rammed)| ?[!.]* ?$)|(?:this is|it'?s|we'?re) (?:still )?a (?:christian|white|catholic) (?:country|nation|town)|(?:jews?|jewish) (?:\\w+,? ){0,6}?(?:run it all|run everything|control|follow the money|own everything)|(?:belong|belongs) in (?:an asylum|a (?:zoo|cage|mental)|the kitchen|institutions?)|(?:not|never) (?:\\w+ )?(?:built|made|wired|cut out) for (?:it|driving|flying|this)(?<=(?:wom[ae]n|female|girls?)(?:[^.!?]{0,60}))`,
      `i (?:really |fucking |absolutely |just |do |honestly )*(?:hate|despise|loathe|detest|can'?t stand|cannot stand|am disgusted by|am sick of|have no respect for) (?:all |these |those |any |the )*${GROUPS}`,
      `${GROUPS} (?:like you |here |all )?(?:are|r|have always been|will always be|belong|aren'?t|are not|is) (?:\\w+ ){0,4}?(?:scum|vermin|animals|cancer|parasites?|filth|filthy|trash|garbage|inferior|subhuman|rats|pigs|monkeys|apes|disgusting|disease|evil|stupid|dumb|criminals?|terrorists|cockroaches|worthless|mistake|abomination|disgrace|plague|leeches|savages|degenerates?|mentally ill|sick|useless|whores|sluts|property|in the kitchen|in zoos|in cages|lazy|thieves|dirty|a burden|human|freaks?|unnatural|people|real women|beneath)`,
      `(?:no|ban|deport|get rid of|send back|kick out|keep out|exclude|segregate) (?:all |more |the |these |every )*${GROUPS}(?! bans?)`,
      'go back to (?:your|where you|africa|mexico|china|india|the jungle|ur)(?= ?(?:own |country|came|come|$|[!.,]|shithole|home))|white (?:power|pride world)|sieg heil|heil hitler|hitler (?:was right|did nothing wrong|should have)|gas the|great replacement|islam is (?:a )?(?:cancer|evil|disease)|(?:jews|they) (?:control|run) (?:the )?(?:media|banks|world)',
    ],
    unless: [
      '(?:for|by) (?:saying|writing|tweeting|posting|claiming)|(?:people who|anyone who|those who|whoever) (?:say|says|think|thinks|write|writes)|(?:statements?|phrases?|posts?|comments?|tweets?|things|sentences) (?:like|such as)|(?:wrong|disgusting|unacceptable|not (?:ok|okay|acceptable)) to say',
      '(?:no|not a single) (?:\\w+ ){1,3}?(?:should|ought|deserves?|must)|(?:no ?body|no one) (?:should|ought|deserves?|must)',
      'racis\\w+',
      "i (?:don'?t|do not|never) (?:hate|mind)",
      'no one should',
      'wrong to say',
      'nobody should',
      'stereotyp\\w+',
    ],
  },
];
