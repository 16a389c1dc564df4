import type { PatternGroup } from '../pattern-group';

const OWN =
  'abonnements?|precommandes?|commandes?|comptes?|cartes?|contrats?|reservations?|billets|livrets?|economies|argent|sous|achats?|places|tickets|forfaits?|box|adhesions?|dons|paniers?|inscriptions?|enfants';
const SELLER =
  'marque|enseigne|compagnie|boite|chaine|banque|page|appli\\w*|operateur|fournisseur|magasin|resto|jeu|cantine|entreprise|plateforme|site|station|salle|restaurant';
const LEAVE =
  'annul|resili|desinstall|rend|rapport|renvoy|dechir|laiss|quitt|vid|clotur|transfer|retir|zapp|boud|snob|suspend|fuy|desert|coup';

/** Calls to others: what to leave, where to meet, whom to tell. */
export const frenchCallsTogether: readonly PatternGroup[] = [
  {
    name: 'fr.boycott.call',
    category: 'boycott',
    severity: 2,
    target: 'brand',
    negative: true,
    say: [
      "(?:rassemblement|chaine humaine|manif\\w*|sit-?in|blocage|marche blanche|flashmob|operation escargot|piquet de greve) <near>{0,3}?(?:devant|du|de la|de l'|des|au|sur|a) |(?:sur le parvis|devant (?:l'|le |la |leur )(?:agence|siege|magasin|mairie|prefecture|hopital|usine|gare))[^.!?]{0,30}(?:\\d+ ?h|nombreux|samedi|dimanche|lundi)|greve (?:de la consommation|des (?:achats|loyers|tickets|factures|abonnements))|qui pour un blocage",
      "(?:on|je) (?:desinstalle|boycotte|boude|fuit|lache) (?:le jeu|l'appli\\w*|cette|ce|leurs?|tous|la marque|l'enseigne)|(?:resiliez|desabonnez-vous|desinstallez|boycottez|fuyez|annulez)(?:,| tout| tous| en masse| vite|[.!])|(?:refus(?:ez|ons)|ignor(?:ez|ons)|jet(?:ez|ons)|brul(?:ez|ons)) (?:tous |toutes )*leurs? \\w+|balanc(?:ez|ons) (?:\\w+ )?partout|a (?:votre|vous|ton) tour(?= ?(?:$|[!.👊✊]))|stop a cette (?:compagnie|marque|enseigne|banque|boite|entreprise)|plus (?:chez eux|rien chez eux|un seul client)|lettre ouverte|retirer (?:tous )?(?:notre|nos|votre|vos) (?:argent|economies|depots)|sign(?:ez|ons) (?:avant|tous|ici|cette|la|pour)",
      `(?:${LEAVE})(?:ez|ons) (?:tous |toutes |massivement )*(?:(?:vos|nos|votre) (?:${OWN})|(?:cette|cet|ce) (?:${SELLER})|leurs? \\w+|ces <near>{0,3}?en rayon)`,
      `on (?:${LEAVE})\\w* (?:tous |toutes )*(?:nos|leurs?) (?:${OWN}|\\w+)(?= <near>{0,6}?(?:qui|tous|ensemble|jusqu'a|tant|le \\d|en meme temps|samedi|lundi)|,)`,
      'qui (?:me|nous) suit(?= ?(?:$|[?!.]))|qui (?:fait|font) pareil|et si (?:on|nous|tout le monde|chacun) <near>{0,2}?(?:arret\\w+|boycott\\w+|cess\\w+|refus\\w+|(?:\\w+ ){1,2}?plus (?:nos|les|rien|un|chez))|(?:ils|elle) (?:finiront par )?(?:plier\\w+|ceder\\w+|reculer\\w+)',
      'que (?:chaque|chacun|tous|toutes|tout le monde|les (?:clients|gens|parents|abonnes|usagers)) <near>{0,4}?(?:retir\\w+|quitt\\w+|part\\w+|arret\\w+|cess\\w+|resili\\w+|annul\\w+|vid\\w+|change\\w*|rend\\w+|refus\\w+)(?= <near>{0,3}?(?:des|de|cette|leurs?|son|ses|chez|ce))',
      "(?:j'invite|j'encourage|j'appelle|on invite|nous invitons|nous appelons|je propose) <near>{0,8}?(?:pareil|autant|boycotter|la meme chose|de meme|a ne (?:plus|pas)|resilier|quitter|desabonner|bloquer)",
      '(?:allez|pensez a|on va|faut|il faut|venez) (?:tous |toutes )?(?:vous |se |nous |te )?(?:desabonner|unfollow\\w*|desinstaller|boycotter|bouder)|mett(?:ez|ons)(?:[- ]leur)? (?:\\w+ )?(?:1|une|0|zero) (?:seule )?etoiles?',
      "(?:prevenez|alertez|avertissez|informez|montrez|dites|parlez|racontez)(?:[- ](?:le|la|les|en|nous)){0,2} (?:\\w+ ){0,2}?(?:(?:a )?(?:vos|votre|tous vos) (?:collegues|familles?|amis|voisins?|proches|contacts|entourage)|les votres en commentaire|autour de vous)(?! (?:c'est|et gagne))|pas(?:sez|ser) le mot",
      "(?:seule?|unique) (?:\\w+ )?(?:langue|langage|moyen|facon|maniere|arme|levier|chose) (?:\\w+ )?(?:qu'ils|pour qu'ils|pour (?:les|leur)|de (?:les|leur) faire)|ca leur (?:fera|apprendra|ferait)|(?:plus|pas) (?:un|une) (?:seule? )?\\w+ (?:tant que|tant qu'|jusqu'a ce qu|avant qu|chez eux|pour eux)|tant qu(?:e|') ?<near>{0,6}?(?:pas un|plus un|n'achet\\w+|on boycott\\w*|aucun achat|rien chez)",
      "(?:venez|soyez|soyons|on sera|serons) (?:tous |toutes )?(?:nombreu\\w+) <near>{0,5}?(?:pancartes?|banderoles?|manif\\w*|devant|bloquer|protester|dire non)|(?:pancartes?|banderoles?|gilets jaunes) <near>{0,4}?(?:devant|samedi|venez|tous)|(?:on|nous) (?:bloque|bloquons|occupe|occupons) (?:le|la|les|l'|tout)(?! (?:prix|date|place|creneau))|appel (?:a|de) (?:tous|toutes|la (?:greve|mobilisation)|manifester|rassemblement|bloquer)",
      'signez (?:et faites? signer|tous|massivement|vite)|faites? signer|il (?:nous |en )?manque \\d+ (?:signatures|noms)|\\d+ (?:signataires|noms) pour que',
      '(?:envoy|ecriv|inond|bombard|spamm|satur|appel|tagu|interpell)(?:ez|ons) (?:tous |toutes |massivement )*<near>{0,4}?(?:sponsors?|annonceurs?|actionnaires|leur (?:standard|boite mail|messagerie|page|service|direction|siege)|leurs (?:mails|comptes|reseaux|publications|partenaires))',
      "chang(?:ez|ons) (?:tous |vite )?(?:d'operateur|de (?:banque|fournisseur|operateur|cremerie|marque|compagnie))|(?:allez|filez|prenez|achetez|preferez) (?:tous |donc |vite )*plutot (?:chez|au|a la|le|la|ailleurs)|#\\w*(?:boycott|dehors|degage|plusjamais|basta|unfollow|cancel|nonmerci|nonau|nona|contre)\\w*",
    ],
    unless: [
      '(?:inutile de|contre le|stop au|ridicule ce|arretez (?:le|de)) boycott\\w*|concours|gagner|tirage|recette|[😂🤣😍🎁🥰🥐]|mdr+|lol|cadeau|pour (?:participer|tenter)|bonne nouvelle|si vous (?:aimez|avez aime)|adore\\w*|genial\\w*|top|bravo|felicitation\\w*|regime|delicieu\\w+|meilleure?s?',
    ],
  },
  {
    name: 'fr.boycott.advice',
    category: 'boycott',
    severity: 1,
    target: 'brand',
    negative: true,
    say: [
      "n(?:e |')(?:reservez|achetez|prenez|commandez|allez|signez|souscrivez|telechargez|jouez|payez|confiez|investissez|utilisez|abonnez|inscrivez|voyagez|mangez|installez|perdez|y allez|croyez|passez|faites) (?:\\w+ )?(?:surtout |plus |pas |rien |jamais )|(?:n'y )?mettez (?:plus|pas|jamais) (?:les|vos|un)? ?pieds?|y mettez pas les pieds",
    ],
    unless: ['adore\\w*|genial\\w*|top|delicieu\\w+|\\?'],
  },
];
