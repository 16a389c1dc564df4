import type { PatternGroup } from '../pattern-group';

const UNLESS = [
  '[😂🤣😍🥰]|mdr+|ptdr|lol|de rire|film|episode|serie|roman|decor|halloween|recette|match|joueur|au jeu|concert',
  'pas (?:ete )?(?:malades?|vomi|de (?:brulure|reaction))|aucun(?:e)? (?:danger|risque|intoxication|reaction|blesse|irritation|souci|allergi\\w+)|sans (?:danger|risque|aucune)|jamais (?:ete )?malade|merci (?:aux|a nos) (?:pompiers|secours)|bravo|adore\\w*|delicieu\\w+|addict\\w*|parfaite?s?|meilleure?s? \\w+|trop bon\\w*|genial\\w*|[❤💕👏🤩😋]',
  'cass\\w+ (?:les |la )?(?:pieds|oreilles|couilles|tete)|coute les yeux|bras (?:de fer|casses)|coup de main',
];

/** Bodies that were hurt, and what may hurt them. */
export const frenchHurtBodies: readonly PatternGroup[] = [
  {
    name: 'fr.safety.harm',
    category: 'safety',
    severity: 3,
    target: 'brand',
    negative: true,
    say: [
      "(?:on|je|tous|qui) (?:a |avons |ai )?(?:vomit|vomis|vomissons|vomissent|degueule\\w*) (?:tous|toutes|depuis|apres|toute la|partout)|(?:pris|prend|prends) le jus|(?:a|n'a|ont) plus freine|freins? <near>{0,4}?lach\\w+|s'est evanoui\\w*|(?:a|ai) fait un malaise|(?:se |s')(?:ouvre|decroche|detache|replie|bloque|ferme)\\w* (?:tout|toute)s? seule?s? (?:en|pendant|sur)|(?:ascenseur|nacelle|cabine|telesiege) <near>{0,5}?(?:descendu d'un coup|tombee? d|chute|decroche\\w*|lache)|finir? (?:aux?|dans) (?:un |une |le |la )?(?:samu|platane|fosse|arbre|mur|rambarde|ravin|urgences)|(?:avec de l'|injection d'|piqure d')adrenaline",
      "(?:avale|ingere|inhale|respire|croque) (?:\\w+ ){0,3}?(?:un bout|un morceau|de la javel|du produit|du verre|un clou|une vis|une agrafe|du plastique|l'aimant|une pile|les vapeurs)|(?:vis|clou|agrafe|ecrou|lame|echarde|aiguille|epine|bague|pansement|gant) (?:\\w+ )?(?:dans|au milieu de) (?:mon|ma|mes|le|la|les|un|une|notre) (?:<food>s?|croissant|tarte|sauce|frites|kebab|sushi)|en feu dans (?:le|la|les|ma|mon|notre)|(?:bless|brul|ebouillant|intoxiqu|mordu|pique|piqu)\\w* (?:par|a cause d|au visage|aux mains|au bras|aux jambes)",
      'depuis que (?:je|on|mon|ma|mes) <near>{0,3}?(?:prend\\w*|utilis\\w*|mang\\w*|boi\\w*|bu|porte|met\\w*|appliqu\\w*|pris) <near>{0,8}?(?:<symptom>)',
      '(?:<remedy>)[ ,]+(?:<near>){0,7}?[^\\w]?(?:<symptom>|une reaction)(?! (?:saison|de saison))',
      '(?:<symptom>) (?:<near>){0,5}?(?:apres|suite a|a cause d|depuis|par|en sortant de|en mangeant) ?<near>{0,5}?(?:<remedy>|<food>s?|kebab|sushis?|huitres|moules|buffet|cantine|menu|chez vous|votre|vos)',
      "(?:s'est|me suis|s'etait|elle s'est|il s'est|lui a) (?:\\w+ )?(?:ouvert|coup|taill|entaill|fractur|tord|foul|deboit|brul|coinc|pinc|ecras|perfor|transperc)\\w* (?:\\w+ ){0,2}?(?:la|le|les|un|une|des|deux|l') ?<body>|cass\\w+ (?:une|deux|la|le|mon|ma|mes) (?:dents?|bras|jambe|poignet|cheville|nez|cote|femur|clavicule|doigt)|col du femur|fracture (?:du|de la|ouverte)|points de suture",
      'portes? <near>{0,5}?(?:(?:re)?ferm\\w+|claqu\\w+|coinc\\w+) <near>{0,2}?(?:sur|contre) (?:\\w+ )?(?:<body>|mon|ma|mes|une?|la|le|les)',
      "(?:pris|prends?|recu|recois|ressenti|prendre|mange) (?:\\w+ ){0,2}?(?:decharges?|coups? de jus|chataigne|electrocution)|(?:n'arriv\\w+ (?:plus|pas) a|pouvait plus|incapable de|impossible de) freiner|plus de freins|freins? (?:qui )?(?:ont |a )?(?:lach\\w+|morts?|hs|reponda\\w+ (?:plus|pas))",
      '(?:sent(?:ait|ir)?|odeur|pue|puait) (?:\\w+ ){0,2}?(?:le |de |du )?(?:gaz|brule|crame)(?= ?(?:$|[,.!]|dans|chez|depuis|a |partout|en))|fumees? (?:noires?|blanches?|epaisses?|acres?|toxiques?|dans|partout|qui sort)',
      '(?:<pest>)[ .,;:!]+<near>{0,3}?(?:dans|sur|au fond|sous|au milieu)[ ](?:\\w+ ){0,3}?(?:<food>s?|croissants?|tartes?|sauce|frites|legumes|chambre|cuisine|sushis?|pates|farine|semoule|the|chocolat)',
      "(?:tombee?|tombe|chute|glissee?|glisse|renversee?|percutee?|ecrasee?|projetee?) (?:(?:car|parce que|quand|lorsque) <near>{0,3}?(?:bus|tram|chauffeur|train|porte|escalator|rame|metro)|a cause|en (?:descendant|montant)|dans (?:l'escalier|les escaliers|le bus|le tram|la fosse)|sur (?:le carrelage|le quai|les rails|votre sol|le verglas)|par (?:un|une|le|la|votre) (?:bus|tram|camion|livreur|porte|palette|chariot))",
    ],
    unless: UNLESS,
  },
  {
    name: 'fr.safety.doubt',
    category: 'safety',
    severity: 2,
    target: 'brand',
    negative: true,
    say: [
      "(?:detecteur|alarme|sprinkler|disjoncteur|defibrillateur) <near>{0,4}?(?:pas|jamais|plus) (?:sonne|fonctionn\\w+|declench\\w+|marche\\w*)|sous (?:respirateur|oxygene|dialyse)|(?:poussette|siege|lit|jouet|produit|lot|modele|voiture)s? (?:\\w+ )?rappelee?s? |(?:fils|cable|cables) (?:\\w+ ){0,3}?(?:denudes?|a nu|apparents?)|(?:sans|aucune|pas de) (?:rampe|barriere|protection|ceinture|garde-?corps|harnais|casque) <near>{0,5}?(?:enfants?|gosses?|vide|chantier|hauteur|salaries)|dans le noir complet|nid de poule|plaque de verglas|(?:fievre|toux|gastro|boutons|irritee?s?|brulures d'estomac) <near>{0,4}?(?:depuis|apres|suite)",
      "(?:chauffeu\\w+|conduct\\w+|pilote|livreur|machiniste) <near>{0,5}?(?:piqu\\w+ du nez|s'endor\\w+|endormie?|dorm\\w+|somnol\\w+|fermer? les yeux|telephone (?:au|en|a la)|au (?:telephone|tel|volant)|regard\\w+ (?:une|des|son|sa) (?:videos?|films?|series?|telephone|match)|textot\\w*|sms|ivre|bourre|alcool\\w*|grill\\w+|feu rouge|contresens|zigzag\\w*|roul\\w+ (?:a (?:toute|fond)|comme un (?:fou|dingue|malade))|brule un)",
      "(?:toboggan|balancoires?|aire de jeux|manege|trampoline|escalator|ascenseur|echelle|barriere|garde-?corps|rambarde|trottoir|plaque d'egout|poteau|trappe|escaliers?|plafond|toit|balcon|grille|poussette|siege auto|lit bebe|tetine|jouets?|portail|rideau metallique|vitre|etagere|banc|chaise|passerelle|quai) <near>{0,5}?(?:vis qui|clous?|depass\\w+|rouill\\w+|tranchant\\w*|coupant\\w*|effondr\\w+|ecroul\\w+|lach\\w+|cede\\w*|decroch\\w+|bascul\\w+|dangereu\\w+|tombe\\w* (?:sur|a cote|juste)|glissant\\w*|arrach\\w+|descell\\w+|instable|pas securis\\w+)",
      '(?:issues?|sorties?|portes?) de secours <near>{0,4}?(?:cadenass\\w+|verrouill\\w+|ferm\\w+|bloqu\\w+|encombr\\w+|obstru\\w+|condamn\\w+|cartons?|palettes?)|extincteurs? <near>{0,3}?(?:vides?|perimes?|absents?|manqu\\w+)|alarmes? (?:incendie )?<near>{0,3}?(?:marche\\w* pas|hs|desactiv\\w+|coupee?s?)|portes bloquees',
      "eau (?:du robinet )?(?:<near>){0,2}?(?:marron|jaune|trouble|rouille|non potable|contamine\\w*|imbuvable)|(?:peut|puis)[- ](?:on|je) (?:la |l'|en )(?:boire|consommer|manger)|on peut la boire",
      '(?:poulet|dinde|volaille|steak hache|nuggets?|porc|saucisses?|poisson|cordon bleu|viande) (?:<near>){0,2}?(?:crus?|crue|roses? a|roses?|pas cuite?s?|verdatre|grise|gluant\\w*|visqueu\\w+|avarie\\w*|tourne\\w*)',
      "rappel (?:du |de la |des |de l'|de )(?:\\w+ )?(?:<food>s?|<device>s?|lots?)|legionell\\w*|amiante|plomb dans|bacteries? dans|effets? (?:secondaires?|indesirables?)|centre anti-?poison|(?:a|ai|ont|avons|avait|du|fallu) appeler? (?:\\w+ )?(?:les pompiers|le samu|le 15|le 18|le 112|une ambulance)",
      '(?:allerg\\w+|intoleran\\w+|coeliaque|gluten|arachides?|cacahuetes?|noisettes?|noix|lactose|crustaces|sesame) <near>{0,7}?(?:pas|non|jamais|nulle part|meme pas|aucune?)[ ](?:\\w+ )?(?:indique|marque|signale|mentionne|precise|ecrit|prevenu|affiche|mention|etiquet\\w+)\\w*',
      '(?:<device>)s? <near>{0,4}?(?:surchauff\\w+|brulante?s?|gonfle(?:e|s)?|crepit\\w+|gresill\\w+|noirci\\w*|fondu\\w*|etincell\\w+|disjonct\\w+|crame\\w*)',
    ],
    unless: [...UNLESS, 'a quelle|bien cuit|jamais (?:de|eu)'],
  },
];
