import type { PatternGroup } from '../pattern-group';

/** Steps at law: who was told, where one meets, what the law says. */
export const frenchProceedings: readonly PatternGroup[] = [
  {
    name: 'fr.legal.action',
    category: 'legal',
    severity: 2,
    target: 'brand',
    negative: true,
    say: [
      "(?:<authority>) <near>{0,4}?(?:est passee?|repasser\\w*|passer\\w*|m'a (?:demande|repondu|rappele|confirme|conseille|contacte)|sont prevenus|est prevenue?|sera (?:ravie?|content\\w*|informee?|saisie?|prevenue?)|a mon dossier|ouvre|enquete)|saisine (?:du|de la|de l')|(?:voir|vois|appeler|ecrire a|consulter) (?:le|la|un|une) (?:conciliateur|mediateur|mediatrice|juge|procureur|huissier|avocate?|juriste)|expertise judiciaire|batonnier|clauses? abusives?|(?:viens|vient|venons|allons|vais) (?:de )?signaler <near>{0,6}?(?:plateforme|signal|autorites?|fraudes?|police|pharos|ministere)|(?:bafou\\w+|viol\\w+|enfrei\\w+) (?:la loi|le droit|mes droits|nos droits|le code|le rgpd)|sacem <near>{0,4}?prevenu\\w*|on attaque(?= ?(?:$|[.!]))",
      "(?:<authority>) <near>{0,3}?(?:passe(?:ra)? (?:\\w+ )?vous|vous (?:contact\\w+|convoqu\\w+|ecri\\w+|attend\\w*|a convoqu\\w+)|a (?:ete |bien )?(?:saisie?|alertee?|prevenue?|informee?|recu|enregistre|ouvert (?:une enquete|un dossier))|s'en (?:charge\\w*|occupe\\w*)|tranchera|appreciera)",
      "(?:signalements?|plaintes?|main courante|pre-?plainte|reclamation|dossier) (?:\\w+ ){0,2}?(?:faite?s?|deposee?s?|enregistree?s?|partie?s?|envoyee?s?|transmise?s?|ouverte?s?) (?:\\w+ ){0,1}?(?:contre|a la|a l'|aupres|au|chez|aux|ce matin|hier)|(?:enregistr|pris|recueilli|recu)\\w* (?:ma|notre|sa) (?:plainte|deposition)|main courante",
      "(?:ce sera|c'est|c|direct|direction|rdv|maintenant c'?(?:est)?|sinon|prochaine etape :?|suite) (?:\\w+ )?(?:le |au |devant le |chez le |la |les )?(?:tribuna\\w+|juge|prud'?hommes?|proces|justice|mediateur)(?! (?:de|du) (?:touche|ligne))",
      'recommandee? (?:avec )?a\\.?r\\.?(?= )|lrar|(?:courrier|lettre) (?:en )?recommandee? |reglement (?:europeen |ce |ue )?(?:n° ?)?\\d+[/ ]\\d+|261/2004|reglement 261|(?:article|art\\.?) [lr]?\\.? ?\\d+|loi (?:hamon|alur|chatel|godfrain|informatique|sapin)|garantie (?:legale|de conformite)|delai de retractation|droit de retractation|obligation legale|prejudice (?:moral|subi|financier|corporel)',
      "mett(?:re|ons|ez) en demeure|met[st]? en demeure|mis en demeure|faute de quoi|usurpation d'identite|abus de faiblesse|travail (?:dissimule|au noir)|non-?assistance|prise illegale|faux et usage de faux|concurrence deloyale|harcelement (?:moral|sexuel)|licenciement abusif|blessures involontaires|heures? sup\\w* (?:non|pas|jamais) (?:payees?|declarees?)",
      '(?:collectif|groupe|rejoignez|regroup\\w+|montons|plusieurs|\\d+) <near>{0,4}?(?:victimes|plaignants?|plaintes?|recours)(?= <near>{0,5}?(?:action|avocate?|plainte|justice|recours|tribunal|contre|se|collectif|penal))',
      "(?:mon|ma|notre|nos) avocate?s? <near>{0,5}?(?:courrier|dossier|mise|lettre|plainte|tribunal|preuves?|constat|assign\\w+|recours|copie|contact\\w*|lira|appreci\\w+)|(?:captures?(?: d'ecran)?|preuves?|enregistrements?|temoins?) <near>{0,5}?(?:avocate?|tribunal|justice|police|gendarmerie|juge|plainte|huissier)|inspect(?:eur|rice) du travail",
    ],
    unless: [
      'plainte classee|pas (?:porter|porte|deposer) plainte|[😂🤣😄🥰😍😜]|mdr+|lol|serie|film|episode|je rigole|je suis (?:avocate?|juge)|roman|polar|merci (?:a|aux|au) |bravo|adore\\w*',
    ],
  },
];
