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
