import type { PatternGroup } from '../pattern-group';

const UNLESS = [
  'mdr+|lol|ptdr|xd|haha\\w*|[😂🤣😄😅😆😍❤🥰😋🤩]',
  'de rire|je plaisante|film|serie|episode|roman|match|finale|au jeu|concert|anniv\\w*|de bonheur|regale\\w*|gouter|deguster|adore|hate de|bisous|tribunal|avocate?',
  "(?:pour |d')avoir (?:dit|ecrit)|(?:en disant|ceux qui disent|phrases? comme|propos comme|oser? (?:dire|ecrire)|inadmissible de dire|honteux de dire)",
];

/** Threats that name no blow: who knows where somebody is, what may burn, what will be paid for. */
export const frenchVeiledThreats: readonly PatternGroup[] = [
  {
    name: 'fr.threat.where',
    category: 'threat',
    severity: 2,
    target: 'person',
    negative: true,
    say: [
      "(?:finit|termine|debauche|quitte|sort) (?:\\w+ ){0,2}?a \\d+\\w*,? (?:je|on) (?:serai|sera|l'attend\\w*)|(?:je serai|on sera) (?:devant|a la sortie|en bas)(?= ?(?:$|[.!]))|(?:vais|va|jvais) (?:tous |toutes |bien )*(?:vous |te |le |la |les )?(?:tous |toutes )?retrouver (?:son adresse|sa trace|un par un|ou (?:il|elle|tu|vous))",
      "a (?:votre|ta|sa) place,? <near>{0,6}?(?:surveill\\w+|dormir\\w*|mefier\\w*|(?:ferais?|ferai) attention|changer\\w* (?:de trottoir|les serrures|de quartier)|sortir\\w* (?:plus|pas))|(?:devrai[ts]|devriez|ferai[ts] mieux|feriez mieux|te conseille|vous conseille) (?:d'|de )?(?:pas |ne pas )?<near>{0,7}?(?:a pied le soir|rentrer (?:seule?|a pied)|serrures?|changer de trottoir|(?:tes|vos|ses) arrieres|derriere (?:lui|elle|vous|toi)|croiser (?:mon|ma|notre) (?:chemin|route)|dormir tranquille)",
      "(?:je|on) (?:n')?(?:oublie\\w*|oublierai\\w*|retien\\w+|retiendr\\w+|memorise) (?:pas |jamais |bien )?(?:vos|ton|ta|son|sa|leurs?) (?:visages?|tetes?|gueules?|noms?)|(?:malinois|pitbulls?|rottweilers?|dobermans?|molosses?|chiens?) <near>{0,6}?(?:ont pas mange|ont faim|affames?|laches? sur)|connai\\w+ <near>{0,3}?codes? d'acces",
      "(?:j'?|je |on |nous )(?:connai\\w+|sai[st]|savons|sais tres bien|ai (?:trouve|note|releve|repere|retrouve)|a (?:trouve|note|repere|retrouve)|note|repere|surveille) <near>{0,5}?(?:(?:ses|leurs) (?:horaires?|habitudes|trajets?|plannings?|adresses?|enfants)|(?:son|sa|leur) (?:adresse|domicile|plaque|voiture|immeuble|quartier|ecole|maison)|(?:ta|tes|vos) (?:plaques?|habitudes|trajets?|bagnoles?|domiciles?)|(?:ton|votre) (?:domicile|immeuble|trajet|numero d'immatriculation)|ou (?:tu|vous|il|elle|ils|elles) (?:gar\\w+|habit\\w+|vi[tsv]\\w*|dor\\w+|bosse\\w*|range\\w*|stationn\\w+|debauch\\w+|cach\\w+|pass\\w+ (?:ses|vos|leurs|tes)))",
      '(?:ai|a|note|releve|photographie|garde) (?:\\w+ )?(?:la|sa|ta|leur) plaque(?! de)|(?:la|sa) plaque de (?:la |sa )?(?:voiture|bagnole|moto) (?:du|de la|de votre|de ton) ',
      "(?:madame|monsieur|mme|mr|elle|il|vous avez|tu as|t'as) <near>{0,6}?(?:enfants?|gosses?|gamins?|petites? filles?|fils|femme) (?:a l'ecole|au college|au lycee|a la creche|en maternelle|qui rentre\\w*) <near>{0,5}?(?:non|hein|n'est-ce pas|je crois|pas vrai|parait)(?= ?\\?|[ .!,]|$)",
      "(?:je|on|nous) (?:la |le |les |l'|t'|te |vous )(?:attend\\w*|guette\\w*|cueill\\w+|coinc\\w+|suivr\\w+|chop\\w+) <near>{0,4}?(?:fermeture|debauche|fin (?:de|du) (?:service|shift|journee)|parking|coin de (?:la )?rue|terminus|dehors|en bas de chez|sa voiture|son bus|quai)",
      "on se (?:retrouver|recroiser|croiser|reverr|verr)a(?: <near>{0,3}?(?:toi et moi|vous et moi|tous les deux|seul a seul|dehors|d'homme a homme|un soir|dans la rue|sans (?:vitre|guichet|uniforme|tes|vos))|,? toi et moi)|je (?:te|vous|la|le) retrouverai",
      '(?:recevrez|aurez|recevra|attendez[- ]vous a|preparez[- ]vous a|vais (?:te|vous|lui) rendre) (?:bientot )?(?:ma|notre|une petite|la|de la) visite|(?:viendr\\w+|reviendr\\w+|passer\\w*|debarquer\\w*|sera|arrive\\w*|reviens?|viens?) <near>{0,7}?pas (?:avec des (?:fleurs|chocolats|roses)|les mains vides|pour (?:discuter|parler|boire un|rigoler|dire bonjour))',
    ],
    unless: UNLESS,
  },
  {
    name: 'fr.threat.act',
    category: 'threat',
    severity: 2,
    target: 'person',
    negative: true,
    say: [
      "(?:brique|pave|parpaing|cocktail|pierre|masse|batte) <near>{0,3}?(?:dans|sur|contre|a travers) <near>{0,2}?(?:vitrines?|vitres?|facade|fenetres?|gueule|tete|pare-?brise)|j'ai (?:\\w+ ){0,2}?(?:bidon d'essence|fusil|flingue|kalach\\w*|carabine|calibre|arme chargee)|(?:suffi\\w+|suffirait) d'un[e]? <near>{0,4}?(?:pince|allumette|briquet|boulon|etincelle)",
      "repart\\w* (?:pas|plus) (?:sur ses|entiere?|vivante?|debout)|(?:va|vont|vas|allez|finira|finirez|finiront) (?:\\w+ )?(?:sous (?:son|sa|ton|votre|leur|un|le|les) (?:bus|train|tram|metro|camion|roues)|dans le (?:canal|fosse|coffre|fleuve|caniveau|ravin)|au fond (?:du canal|d'un|du fleuve))|<yours> <premises> <near>{0,3}?(?:va|vont) pas (?:passer|tenir|voir|finir) (?:l'|la |le )?(?:hiver|ete|semaine|nuit|annee|mois|noel)",
      '(?:sera|seront|finira|finiront|bientot) <near>{0,2}?en (?:cendres|ruines|flammes|miettes)|(?:tout|vous) (?:faire|va|vont|ferai) (?:sauter|peter|cramer|exploser)(?= ?(?:$|[.!,]|chez|dans|a))|on va tout (?:casser|peter|cramer|bruler|faire (?:sauter|peter))|(?:a feu et a sang|rayer de la carte|faire (?:sa|ta|votre|leur) fete|passer a tabac|tabasser (?:le|la|les|un|ce))',
      '(?:je|on) (?:balance|publie|diffuse|revele|leak|vends|efface)\\w* (?:\\w+ ){0,2}?(?:tout|vos|toutes|les donnees)(?= <near>{0,8}?(?:paye\\w*|sinon|rancon|bitcoins?|minuit))|(?:ma|notre) vengeance|je me venger\\w+|on se vengera|(?:je|on) (?:te|vous|lui|leur) (?:rendrai|rendra|fera|ferai) (?:la pareille|au centuple|coup pour coup|vivre un enfer|la misere)',
      "(?:je|on|nous|j'|il|ils|quelqu'un) <near>{0,3}?(?:recoi\\w+|recev\\w+|accueill\\w+|attend\\w*|vien\\w*|revien\\w*|viendr\\w*|passe\\w*|arriv\\w*|debarqu\\w*|descend\\w*|monte\\w*|sor[st]\\w*|repond\\w*|regl\\w+|prend\\w*|charge\\w*) (?:<near>{0,5}?)(?:avec|a coups? de|au|le|mon|ma|nos|un|une|la) <weapon>(?! (?:a|de) (?:beurre|pain|poisson|cuisine|huitres?|fromage))",
      '(?:lui|te|vous|leur|le|la|les) (?:cass|pet|bris|eclat|explos|fracass|defonc|arrach|tranch|crev|refai|refer|plant|enfonc|broi|demont|demoli|defonc|pulveris)\\w* (?:\\w+ )?(?:la|le|les|l|sa|son|ses|ta|ton|tes|vos|leurs?|un|une|deux) (?:\\d+ |deux |trois )?(?:<body>|portrait)(?= ?(?:$|[!.,;]|au|a|si|la|avec|et|de))',
      '(?:repart(?:ira|irez|iront|iras|ent)?|repartir|finira|finirez|finiront|finir|ressortira|ressort|rentrera|sortira) <near>{0,3}?(?:en ambulance|en corbillard|sur (?:un|une) (?:brancard|civiere)|sans (?:ses|tes|vos|leurs) dents|en morceaux|en pieces|entre quatre planches)',
      '(?:pose|poser|mette|mettre|place|placer|depose|glisse|colle) (?:un |une |des )?(?:truc|bombe|explosifs?|quelque chose|engin|charge|cocktail|petard) <near>{0,3}?(?:voiture|siege|bureau|bagnole|<premises>|pdg|patron|directeur)',
      '(?:va|vont|vais|pourrait|pourraient|irai|ira|risque\\w*|merite\\w*|finir\\w*|bientot|demain|cette nuit|ce soir|faudrait|faut|devrait) <near>{0,5}?(?:pirater|hacker|saboter|crever|rayer|casser|peter|sectionner|bruler|cramer|incendier|vandaliser|defoncer|retourner|saccager|raser|caillasser|flamber|exploser|sauter|bloquer|cadenasser|murer) <near>{0,2}?(?:<yours>|ces|toutes ces) <premises>',
      "<yours> <premises> <near>{0,5}?(?:crame(?:r|ra|ront)?|bruler(?:a|ont)?|flamber?(?:a|ont)?|sautera|sauter|exploser(?:a|ont)?|part(?:ir|iront|ira) en (?:fumee|cendres)|passe(?:ra|ront)? pas (?:la|l'|le|noel)|tiendra pas|redemarrer\\w* (?:pas|plus|jamais)|rouler\\w* plus)|(?:depots?|entrepots?|usines?|antennes?|magasins?|vitrines?|voitures?|camions?|bus) <near>{0,2}?ca (?:brule|crame|flambe|saute|pete)",
      '(?:essence|allumettes?|briquet) <near>{0,3}?(?:balles|euros?|€|coute\\w*|suffi\\w*|pas cher|litre|vite)[ ,.]*<near>{0,2}?(?:pens\\w+|reflechi\\w+|mefi\\w+|attention|vous|hein)',
      'touche[zr]? encore <near>{0,4}?et |(?:avise|essaye|essaie|avisez|essayez)[- ]?(?:toi|vous)? (?:encore |un peu )?(?:de |seulement )<near>{0,5}?et (?:je|on|tu|vous) (?:\\w+ )?(?:verr\\w+|vas?|allez|<hurt>)',
      "(?:jconnais|je connais|on connait|j'ai|on a) (?:quelqu'un|des gens|du monde|des mecs|des gars|un gars|un mec|un pote|des potes|des cousins|un cousin) (?:qui|pour|capables? de|prets? a) <near>{0,4}?(?:bloquer|occuper|peter|casser|regler|bruler|cramer|visite|faire payer|deglinguer)",
    ],
    unless: UNLESS,
  },
  {
    name: 'fr.threat.wish',
    category: 'threat',
    severity: 2,
    target: 'person',
    negative: true,
    say: [
      "(?:ne )?per(?:ds|dez|d) rien pour attendre|ca se paie(?:ra)?(?= ?(?:$|[.!,]|cher|un jour))|(?:le|du) sang va couler|(?:ton|votre|son|leur) heure (?:viendra|approche|arrive)|y aura pas qu'un <near>{0,2}?(?:enterrement|mort|cercueil)|comptez? (?:bien )?(?:tes|vos) (?:jours|heures|abattis)|(?:brul|cram|crev)(?:ez|e) (?:tous |toutes )?en enfer|(?:tu|vous|il|elle|ils) (?:dormir|rir|sourir|rigoler|parader)\\w* (?:moins|plus longtemps|pas longtemps)|rirez? moins|(?:retenez|retiens|souviens|rappelle|rappelez)(?:[- ](?:toi|vous))? (?:bien |de )?(?:mon (?:nom|visage)|ce visage)",
      "(?:on|je) (?:va|vais|viendra|viendrai) (?:\\w+ )?(?:s'expliquer|m'expliquer|regler (?:ca|nos comptes|mes comptes)) (?:dehors|entre|a ma|a l'ancienne|avec|tous|face|en face|seul|d'homme)|(?:ma|notre) facon de regler|(?:vous|tu) (?:me )?le paye?i?(?:rez|ras)|(?:vous|tu) (?:avez|as) signe (?:votre|ton) arret|c'est la guerre (?:maintenant|entre|que)|oeil pour oeil",
      "(?:tu vas|vous allez|il va|elle va|ils vont|t'vas) (?:tous |toutes |tres |bien |vite )*(?:le |la |les |me |nous |l')?(?:comprendre (?:\\w+ )?(?:douleur|misere)|sentir passer|payer(?= ?(?:$|[,.!]|pour (?:ca|ce|tout|vos|votre)|tot ou tard|un jour))|regretter(?= ?(?:$|[,.!]|amerement|d'|votre|ce|ton))|moins (?:rire|rigoler|faire (?:le|la|les) malin\\w*)|rire jaune|morfler|ramper|me supplier|prendre cher)|(?:tu verras|vous verrez|vous allez voir|tu vas voir) <near>{0,2}?(?:ce qui|ce que|ce qu'il) <near>{0,2}?(?:arriv\\w+|tomb\\w+|attend\\w*|coute\\w*)",
      '(?:il|elle|ils) (?:va|vont) (?:moins|arreter de) (?:rire|rigoler|sourire|faire (?:le|la|les) malin\\w*)|(?:je|on) (?:vais|va) (?:vous|te|lui|leur) couper autre chose|(?:vous|tu) (?:ne )?(?:sais|savez) pas (?:a qui|de quoi) (?:tu|vous|je|nous) (?:parl\\w+|av\\w+|suis capable|sommes capables)|de quel bois (?:je|on) se? ?m?e? ?chauff\\w+',
      "un jour,? (?:y'?en a un|y a|il y en a|quelqu'un|un client|l'un|un fou|un mec|un gars|l'un de vous|ca) <near>{0,5}?(?:balle|viendra|debarqu\\w+|peter|peteras?|craquer\\w*|arme\\w*|tuer\\w*|drame|sang|feu|couteau|fusil|peter la gueule)",
      "(?:prendr\\w+|recev\\w+|mange\\w*|merit\\w+|coller\\w*|loger\\w*|recoi\\w+|prend) (?:\\w+ )?(?:une |deux |des |la )?(?:bonne |sacree |vraie )?(?:balles?|pruneau|bastos|coups? de (?:couteau|fusil|surin|batte|barre|hache|boule)|mandale|torgnole|branlee|rouste|derouillee|raclee|beigne|correction|parpaing)(?! (?:au|contre|en|par) (?:foot|match|le|la|l'om|psg|finale|but))",
      "(?:ce |ca )?(?:serait|sera|s'rait) (?:vraiment |bien |si |con |tellement |trop )?(?:dommage|bete|triste|malheureux|con) (?:qu|s'il|si|que) ?<near>{0,5}?(?:arriv\\w+|brul\\w+|crame\\w*|casse\\w*|explos\\w+|feu|malheur|accident|disparai\\w+|vole en)|(?:fragiles?|inflammables?|(?:mal|pas|peu) (?:tres )?(?:protegee?s?|surveillee?s?|gardee?s?))[^!?\\n]{0,25}ce serait (?:vraiment )?(?:dommage|bete)",
      "(?:sort|sorti|sortent|sortira|sors) (?:\\w+ )?de (?:prison|taule|cabane|zonzon) <near>{0,6}?(?:envie|rencontr\\w+|visite|connait|s'occup\\w+|passer)|profite[zs]?(?: bien)? de (?:tes|vos|ta|votre|ton) <near>{0,4}?(?:tant que|pendant que|avant que)|(?:je|on) (?:m'|s')(?:occupera\\w*|en occupera) <near>{0,2}?(?:de (?:toi|vous|lui|elle|eux|son cas|ton cas|votre cas)|personnellement)|on s'occupe de (?:vous|toi|lui|eux) (?:en vrai|pour de vrai|dehors|autrement)|(?:ca va etre|ce sera|c'est bientot) (?:ta|votre|sa|leur) fete(?! d)",
    ],
    unless: [...UNLESS, "n'y allez|n'achetez|ne prenez|pas (?:le )?regretter|vacances"],
  },
];
