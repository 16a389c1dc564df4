import type { PatternGroup } from '../pattern-group';

/** Nouns that insult whomever they name; those with an innocent sense stand apart. */
const HARD =
  'conn?ards?|connasses?|connass|enc?ules?|enculees?|enculer|salop(?:e|es|ard|ards|erie)|salauds?|putes?|putains? de (?:ta|votre) |batards?|batardes?|enfoires?|enfoirees?|fdp|fils de (?:pute|chien|chienne)|ntm|nique (?:ta|vos|tes|votre|ton|leurs?) \\w+|ta gueule|vos gueules|ferme (?:ta|la) gueule|tg|abrutis?|abruties?|cretins?|cretines?|debiles?(?= (?:mental|mentaux|profond|fini))|imbeciles?|raclures?|pourritures?|ordures?|trouduc\\w*|trous? du cul|trou de balle|petasses?|pouffiasses?|poufiasses?|grognasses?|branleurs?|branleuses?|tocards?|bouffons?|bouffonnes?|clochards?|cassos|gogols?|mongols?|attarde\\w* mental\\w*|suce[- ]?(?:ma|mes|moi|la|bites?)|suceurs? de \\w+|bande de (?:cons|nazes|charlots|clowns|voleurs|guignols|nuls|merdes?|moutons|incapables|rats|chiens|branques|incompetents|escrocs|laches|hypocrites|baltringues|singes|porcs|arnaqueurs|degeneres|tares|debiles|dechets|nazis|menteurs|parasites|bras casses|boulets|glands|mytho\\w*)|grosse? (?:merde|conne?|vache|truie|tas|porc|dinde|naze)|sous[- ]merdes?|tetes? de (?:con|noeud|cul|bite|gland)|face de \\w+|va (?:te faire|mourir|chier|crever|niquer)|allez (?:vous faire|chier|crever)|vas te faire|allez vous faire (?:foutre|voir|mettre)|foutre|enfl(?:ure|ures)|sac a merde|merdeux|merdeuses?|minables|trou de cul|casse[- ]?couilles?|couilles? molles?|petites? bites?|puceaux?|crevards?|crevures?|charognes?|fumiers?|gros (?:lards?|porcs?|cons?|debiles?|nazes?|tas)|bolos+|tebes?|teubes?|cas soc\\w*|triples? buses?|pauvres? (?:cons?|connes?|merdes?|types?|abrutis?|cloches?|tache|nazes?|mecs?)';

export const frenchInsults: readonly PatternGroup[] = [
  {
    name: 'fr.insult.word',
    category: 'insult',
    severity: 2,
    target: 'person',
    negative: true,
    say: [HARD],
    unless: [
      'film|serie|roman|chanson|titre|livre|personnage',
      "je (?:suis|me sens|passe pour|me suis fait traiter)|j'(?:ai ete|etais|ai l'air|avais l'air)|(?:traite|traitee|insulte)s? de|me (?:traite|prend|prendre) (?:de|pour)|nous prendre pour|prendre (?:les (?:gens|clients)|nous) pour",
      "ordures menageres|bac a ordures|sac(?:s)? (?:a|d')ordures?|camion|poubelles?|bouffon du roi|odeur de pourriture|salopette",
    ],
  },
  {
    name: 'fr.insult.address',
    category: 'insult',
    severity: 2,
    target: 'person',
    negative: true,
    say: [
      "(?:un|une|des|de|tous|gros|pauvres?|vrais?|sombres?) demeuree?s?(?= ?(?:$|[!.,;]))|(?:pois chiche|petit pois|moule|courant d'air|gelee) (?:a la place|en guise|au lieu) (?:du|de) cerveau|(?:t'as|tu as|vous avez|il a|elle a) (?:\\w+ ){0,2}?(?:pois chiche|petit pois|courant d'air|vide|QI d'huitre) (?:\\w+ ){0,3}?(?:cerveau|tete|crane)",
      "(?:parasites|incapables|voleurs|menteurs|charlots|clowns|guignols|minables|rats|ordures|dechets|laches|escrocs|nuls|moins que rien|pourritures|vermine|traitres|hypocrites|raclures|chiens|porcs|cretins),? (?:tous |voila |c'est )(?:ce |tout ce |autant )(?:que|qu') ?vous etes",
      "especes? d(?:e |')(?:gros(?:se)? |sales? |petite? |sombres? |vieux |vieille |pauvres? |putain de |foutu )*(?:\\w*cons?|connes?|conn\\w+|abruti\\w*|cretin\\w*|imbeciles?|idiote?s?|debiles?|salop\\w+|ordures?|merdes?|merdeu\\w+|morceau\\w*|batards?|enfoire\\w*|encule\\w*|clowns?|guignols?|dechets?|raclures?|pourritures?|menteurs?|voleurs?|escrocs?|incapables?|putes?|putains?|pedes?|chiens?|chiennes?|porcs?|truies?|racistes?|nazis?|fachos?|tares?|tarees?|malades?|fous?|folles?|laches?|hypocrites?|minables?|losers?|ratés?|rates?|bouffons?|branleurs?|suceurs?|gogols?|mongols?|attardes?|parasites?|vermines?|traitres?|vieilles?|singes?|sous[- ]\\w+|trou\\w*|foutu\\w*|fils|stupides?|vendus?|charlatans?|petits?|crevards?|cafards?|rats?|tocards?|blaireaux?|clochards?|cloportes?|ignares?|moutons?)",
      'sales? (?:petite? |grosse? |vieux |vieille |race |putain de )*(?:clowns?|cons?|connes?|chiens?|chiennes?|traitres?|voleurs?|rats?|menteurs?|escrocs?|porcs?|truies?|types?|gosses?|mioches?|hypocrites?|collabos?|racistes?|nazis?|merdes?|gueules?|profiteurs?|flics?|vendus?|putes?|morveux|idiote?s?|ordures?|vermine|capitalistes?|macronistes?|gauchistes?|fachos?|bobos?|parasites?|laches?|mythos?)',
      "(?:tu es|t'es|vous etes|etes[- ]vous|tu n'es|t'es qu'|vous n'etes|vous etes tous|ce type est|cette femme est|c'est(?! (?:\\w+ )?(?:moche|laide?|minable|pathetique|debile|stupide|degueulasse|grosse?|con|nul))) (?:vraiment |tous |toutes |juste |bien |trop |que |qu'|un |une |des |de |d'|sacres? |gros |grosse |vrais? |putains? d'?e? ?|tellement |complètement |completement |franchement |si |aussi )*(?:idiote?s?|cons?|connes?|debiles?|stupides?|cretins?|cretines?|nuls? a chier|abrutie?s?|imbeciles?|degueulasses?|dechets?|clowns?|guignols?|charlots?|tares?|tarees?|malades? (?:mental|mentaux)|minables?|pathetiques?|losers?|merdes?|rats?|parasites?|baltringues?|incapables?|attardes?|attardees?|moches?|laids?|laides?|grosses?|bouffons?|laches?|pitoyables? individus?|boulets?|demeures?|demeurees?|ignares?|moutons|neuneus?|ordures?|pourritures?|vermines?|chiens?|chiennes?|porcs?)(?= ?(?:$|[!.?,;:]|et |ou |comme |de |avec |mais |a |les |en |si |pour |putain|\\p{Extended_Pictographic}))",
      "(?:quelle?|quel) (?:belle |beau |sacree? )?bande d(?:e |')(?:\\w+)",
      "bande d'(?:abrutis|incapables|idiots|incompetents|hypocrites|escrocs|imbeciles|arnaqueurs|enfoires|encules|ordures|assistes|attardes|ignares|ignorants)",
      '(?:community manager|cm|stagiaire|caissier|caissiere|vendeur|vendeuse|patron|pdg|directeur|directrice|ministre|employe\\w*|livreur|conseiller|conseillere) (?:de merde|debile|est (?:un |une )?(?:con|conne|cretine?|abrutie?|debile|idiote?|clown|guignol|incapable notoire))',
      "(?:casse|cassez|degage|degagez|barre|barrez|tire|tirez)[- ](?:toi|vous) (?:connard|salope|de la|batard|d'ici|clown|sale|pauvre)",
      '(?:ferme|fermez)[- ](?:la|vos bouches|ta bouche)',
      "(?:tu pues|vous puez|tu me degoutes|vous me degoutez|t'as un qi|qi (?:de|d'une?) (?:huitre|poisson|moule|bulot)|tu sers a rien|vous servez a rien|retourne a la niche|a la niche|personne ne t'aime|zero neurone|pas une? neurone|cerveau de|cervelle de|t'es fini a la pisse|fini a la pisse)",
      '(?:idiots?|idiotes?|debiles?|clowns?|guignols?|charlots?|boloss?|nazes?|blaireaux?|tocards?|escrocs? de merde)(?= ?[!.]* ?$)',
      '^(?:idiots?|idiotes?|debiles?|clowns?|guignols?|charlots?|nazes?|tocards?|tg|ntm|conn?e?s?|conn?es?|cons|pd|pds)(?= ?[!.]* ?$)',
      'p\\*+te?s?|c\\*+nn?ards?|s\\*+l\\w*pe?s?|enc\\*+l\\w*|conn?\\*+r?d?s?|put\\*+|b\\*tards?|m\\*rde (?:humaine|ambulante)',
    ],
    unless: [
      "je (?:suis|me sens)|(?:traite|traitee)s? de|prendre pour|pas (?:idiot|stupide|con|bete|debile)|n'etes pas|n'es pas|n'est pas|c'est con (?:mais|que|hein)|trop (?:con|cons) (?:cette|ce) (?:pub|video|blague)",
      '[😂🤣😍❤🥰]|mdr+|lol|haha\\w*|ptdr',
    ],
  },
];
