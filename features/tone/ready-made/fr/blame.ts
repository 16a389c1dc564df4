import type { ToneRule } from '../../model';

const MAYBE = '(?:[\\p{L}-]+ ){0,2}';
const CARELESS =
  '(?:lu|relu|compris|suivi|respecté|rempli|vérifié|regardé|fait attention|pris la peine|pris le temps|écouté|renseigné|annulé|validé|prévenu|pensé|consulté|cherché|fait le nécessaire|fait (?:ce|votre|ton)|fourni|communiqué)';

/** Words that say « it is your fault », politely or not. */
export const rule: ToneRule = {
  id: 'fr.blame',
  brandId: null,
  name: { fr: 'Reproche au client', en: 'Blame on the customer' },
  level: 'warning',
  check: {
    kind: 'existence',
    tokens: [
      '(?:vous auriez|tu aurais) (?:\\p{L}+ )?(?:dû|mieux fait|gagné à)',
      '(?:vous auriez|tu aurais) (?:\\p{L}+ )?pu (?:\\p{L}+ )?(?:lire|vérifier|regarder|prévenir|appeler|nous (?:prévenir|appeler|écrire|contacter|le dire|avertir)|faire attention|attendre|annuler|anticiper|vous renseigner|te renseigner)',
      "(?:vous n'auriez|tu n'aurais) (?:pas|jamais) dû",
      "comme (?:déjà |clairement |bien |c'est |il est )*(?:indiqué|précisé|mentionné|stipulé|spécifié|rappelé|expliqué|dit)(?: (?:plus haut|précédemment|ci-dessus))?",
      "comme (?:nous (?:vous )?l'avons|on (?:vous )?l'a|on (?:te )?l'a|je (?:vous )?l'ai|nous l'avions) (?:déjà |bien |clairement |pourtant )*(?:indiqué|précisé|mentionné|dit|expliqué|rappelé|écrit|signalé)",
      'il (?:vous |te )?(?:fallait|aurait fallu|suffisait|appartient|appartenait|incombe|incombait)',
      'encore fallait-il',
      '(?:vous avez|tu as) (?:[\\p{L}-]+ )?(?:fait|commis) (?:une|des) (?:[\\p{L}]+ )?(?:erreurs?|fautes?|confusion)',
      '(?:vous avez|tu as) (?:choisi|pris|donné|saisi|noté|indiqué|commandé|entré|composé) (?:la mauvaise|le mauvais|une mauvaise|un mauvais)',
      "(?:n'est|est) pas (?:de )?notre (?:faute|problème|erreur)",
      "(?:nous|on|je) (?:vous |te |t'|l')(?:vous )?(?:avions|avait|avais|avons|ai|a) pourtant",
      '(?:écrit|indiqué|précisé|affiché|mentionné) (?:noir sur blanc|en toutes lettres|en gros|très clairement)',
      'la faute (?:vous|te) (?:revient|incombe)',
      "(?:vous n'aviez|tu n'avais|il n'y avait) (?:plus )?qu'à",
      'si (?:vous aviez|tu avais) (?:[\\p{L}-]+ ){0,2}?(?:lu|vérifié|prévenu|suivi|respecté|regardé|réservé|écouté|anticipé|consulté)',
      "à l'avenir,? (?:veuillez|merci de|pensez|vérifiez|lisez|soyez|évitez|prévenez|faites)",
      '(?:vous avez|tu as) (?:eu )?tort',
      '(?:vous ne nous avez|tu ne nous as) pas (?:[\\p{L}-]+ )?(?:prévenue?s?|donné|communiqué|transmis|informée?s?|avertie?s?|fourni|laissé)',
      '(?:par|à cause de) (?:votre|ta) (?:propre )?(?:faute|erreur|retard|négligence|inattention)',
      `(?:vous n'avez|tu n'as) ${MAYBE}?(?:pas|jamais) ${MAYBE}?${CARELESS}`,
      '(?:vous avez|tu as) (?:sûrement |sans doute |probablement |certainement |peut-être |tout simplement |simplement |manifestement |visiblement )?(?:mal (?:lu|compris|rempli|saisi|utilisé|noté|regardé|interprété|renseigné|choisi|entré)|oublié|omis|négligé|ignoré nos)',
      '(?:vous avez|tu as) dû (?:mal|oublier|vous tromper|te tromper|confondre|faire une (?:(?:mauvaise|fausse) (?:manipulation|manœuvre)|erreur))',
      '(?:vous auriez|tu aurais) du (?:\\p{L}+ )?\\p{L}+(?:er|ir|re|oir)',
      "(?:vous êtes|tu es|t'es) (?:bien |vraiment )?(?:le seul|la seule|les seuls|les seules) à (?:vous |te )?(?:plaindre|râler|réclamer|protester|critiquer)",
      '(?:relève|relevait|relèvent) de (?:votre|ta) (?:seule |propre |entière )?responsabilité',
      "(?:vous vous êtes|tu t'es) (?:\\p{L}+ )?trompée?s?",
      "(?:c'est|c'était) (?:\\p{L}+ )?(?:de )?(?:votre|ta|ton) (?:seule |propre )?(?:faute|erreur|problème|responsabilité)",
      "(?:c'est|c'était) à (?:vous|toi) de",
      '(?:erreurs?|fautes?|mauvaise manipulation|mauvaise utilisation|mauvaise lecture|négligence|inattention|oubli) (?:\\p{L}+ )?de (?:votre|ta) part',
      "(?:il est|c'est|c'était|était) pourtant (?:\\p{L}+ )?(?:indiqué|précisé|écrit|clair|simple|mentionné|affiché|prévu)",
      'pourtant (?:clairement|bien|noir sur blanc) (?:indiqué|précisé|écrit|affiché)',
      'la prochaine fois,? (?:lisez|pensez|vérifiez|veillez|prévenez|regardez|lis|pense|vérifie|faites attention|merci de)',
      '(?:vous devriez|tu devrais) (?:\\p{L}+ )?(?:savoir|le savoir|lire|relire|vérifier|vous renseigner|te renseigner|faire attention)',
      '(?:vous étiez|vous êtes|tu étais|tu es) (?:\\p{L}+ )?censée?s?',
      "(?:(?:merci de|veuillez|il faut|il faudrait) (?:(?:mieux |bien |d'abord )+(?:re)?lire|relire|lire attentivement)|(?:lisez|lis) (?:bien|mieux|donc)|(?:vous invite|vous invitons|t'invite|t'invitons) à (?:bien )?(?:re)?lire)",
    ],
    ignoreCase: true,
    nonword: false,
    fix: null,
  },
  message: {
    fr: '« %s » renvoie la faute à la personne, et les autres le lisent aussi. Dites plutôt ce qui peut être fait maintenant.',
    en: '“%s” puts the fault on the person, and everyone else reads it too. Say what can be done now instead.',
  },
  scope: { languages: ['fr'], networks: [], purposes: [], incidentOnly: false },
  exceptions: [
    "(?:vous avez|tu as) (?:\\p{L}+ )?oublié (?:votre|vos|ton|ta|tes|une?|quelque chose)[^.!?\\n]{0,40}(?:chez nous|dans (?:le|la|un|notre|nos)|à bord|en salle|sur place|à l'accueil|au guichet)",
    // What we owed and they didn't get.
    "(?:vous auriez|tu aurais) (?:\\p{L}+ )?dû (?:\\p{L}+ )?(?:recevoir|être|avoir|voir|bénéficier|obtenir|trouver|pouvoir|entendre|arriver|repartir|l'avoir|l'apprendre|le savoir|l'entendre|le recevoir|la recevoir|les recevoir|n'avoir)",
    "(?:vous n'auriez|tu n'aurais) (?:pas|jamais) dû (?:\\p{L}+ )?(?:\\p{L}+ )?(?:attendre|vivre|subir|recevoir|avoir|être|rester|payer|voir|chercher|rencontrer|entendre|lire|insister|tomber|repasser|relancer|l'apprendre|apprendre|endurer|en arriver)",
    // « si vous avez oublié votre mot de passe »: an offer of help.
    "(?:si|lorsque|quand|même si) (?:jamais )?(?:vous (?:n')?avez|tu (?:n')?as|vous vous êtes|tu t'es|vous êtes|tu es)[^.!?;:,\\n]{0,40}",
    "(?:qu'|où |quand |comme |lorsqu'|puisqu'|s'|au moment où |dont )il (?:vous |te )?(?:fallait|aurait fallu|suffisait|appartient)",
    'il (?:fallait|aurait fallu) (?:encore |bien |plus |moins |au moins )*(?:une?|deux|trois|quatre|cinq|six|dix|quinze|vingt|\\d+|quelques|plusieurs|davantage)(?: [^.!?\\n]*)?',
    "il fallait (?:bien )?(?:du|de la|un certain|oser|avoir du|que (?:l'équipe|notre|nos|le service|l'atelier))(?: courage| patience| cran)?",
    // « il fallait vous le dire », « ce que vous avez oublié »: on ourselves, or no reproach.
    "il (?:fallait|aurait fallu) (?:\\p{L}+ )?(?:vous|te|t'|mieux|que nous|qu'on)[^.!?\\n]*",
    '(?:ce que|que|objets? que|affaires? que|qui|où) (?:vous avez|tu as) (?:\\p{L}+ )?oublié',
    'il (?:nous |leur |lui )(?:fallait|aurait fallu|appartient|incombe)',
    "comme (?:dit|dit-on|on dit|disait)(?: [\\p{L}']+)? (?:le|la|l'|mon|ma|un)[\\p{L} ']*",
    "(?:ce n'est pas|ce n'était pas|sans) (?:\\p{L}+ )?(?:erreur|oubli|négligence) (?:\\p{L}+ )?de (?:votre|ta) part",
    'rien (?:\\p{L}+ )?oublié',
  ],
  section: null,
  isOn: true,
};
