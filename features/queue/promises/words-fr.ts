import type { PromiseWords } from './promise-words';

/** Verbs by their stem in the future tense, to which « -ai, -a, -ons, -ont » are added. */
const FUTURE =
  'reviendr|repondr|recontacter|contacter|rappeller|appeller|reecrir|ecrir|enverr|renverr|reexpedier|expedier|livrer|rembourser|tiendr|donner|redir|dir|verifier|regarder|corriger|reparer|traiter|publier|communiquer|partager|apporter|transmettr|informer|previendr|avertir|confirmer|preciser|adresser|proposer|occuper|charger|renseigner|crediter|remplacer|echanger|etudier|examiner|resoudr|(?:re)?prendr(?=(?:ai|a|ons|ont) contact)|fer(?=(?:ai|a|ons|ont) (?:le |au |un |suivre|remonter|tout|parvenir|savoir))|mettr(?=(?:ai|a|ons|ont) (?:a jour|en ligne|tout en))';
/** Those that are said to somebody. */
const FUTURE_TO =
  'recontacter|contacter|rappeller|appeller|repondr|reecrir|ecrir|enverr|renverr|donner|tiendr|rembourser|informer|previendr|adresser|communiquer|apporter|livrer|confirmer|fer(?=(?:a|ont) (?:parvenir|savoir))';
const INFINITIVE =
  'revenir vers|repondre|recontacter|contacter|rappeler|appeler|reecrire|ecrire|envoyer|renvoyer|tenir|donner|redire|dire|verifier|regarder|voir (?:ca|cela|avec)|corriger|reparer|traiter|rembourser|etudier|examiner|communiquer|publier|apporter|(?:re)?prendre contact|occuper|renseigner|informer|echanger|livrer|expedier|remplacer|crediter|resoudre|mettre a jour|faire (?:le |au |un |suivre|remonter|tout|parvenir|savoir)';

const CLITICS =
  "(?:(?:vous |nous |te |t'|le |la |les |l'|lui |leur |y |en |ca |m'|me |s'|se |tous |toutes ){0,4})";
/** Verbs in the present that promise only to somebody. */
const PRESENT_TO =
  "(?:reviens|revient|revenons|reviennent|reponds?|repondons|repondent|(?:re)?contacte|(?:re)?contactons|(?:re)?contactent|rappel(?:le|ons|lent)(?! (?:l[aes]s? |l'|notre|nos|votre|vos|de |d'|a l))|appel(?:le|ons|lent)(?! a l)|(?:re)?ecris|(?:re)?ecrit|(?:re)?ecrivons|envoie|envoyons|envoient|renvoie|renvoyons|tiens|tient|tenons|tiennent|donne(?! rendez)|donnons(?! rendez)|(?:re)?dis|(?:re)?dit|(?:re)?disons|rembourse|remboursons|communique|communiquons|apporte|apportons|confirme|confirmons|transmets cela|previens|previent|prevenons|fais|fait|faisons)";
const PRESENT_ALONE =
  "(?:verifie|verifions|verifient|regarde|regardons|regardent|corrige|corrigeons|corrigent|repare|reparons|reparent|me renseigne|nous renseignons|se renseigne|m'en occupe|s'en occupe|nous en occupons|m'en charge|s'en charge|nous en chargeons|me penche|se penche|nous penchons|creuse|creusons|revien(?:s|t|nent) vers|revenons vers|(?:re)?prend(?:s)? contact|(?:re)?prenons contact|fai(?:s|t|sons) (?:le necessaire|le point|un point|remonter|suivre))";
const HOUSE = "(?:notre|nos|un|une|l'un|l'une|mon|ma|mes|le|la|les|l')[ ]?(?:[\\w'-]{1,20} ){1,6}?";
const DONE =
  '(?:rembourse|recontacte|contacte|rappele|appele|informe|prevenu|livre|credite|renvoye|reexpedie|expedie|envoye|adresse|publie|mis en ligne|mis a jour|remplace|echange|traite|corrige|repare|apporte|donne|communique|effectue|verse|etudie|resolu|regle|tenu)e?s?';
const ABOUT = "(?:[\\w',-]{1,20} ){0,8}?";

/** French. */
export const WORDS_FR: PromiseWords = {
  says: [
    new RegExp(`\\b(?:nous|on|je|j') ?${CLITICS}(?:${FUTURE})(?:ai|a|ons|ont)\\b`, 'g'),
    new RegExp(
      `\\b(?:nous allons|on va|je vais|equipes? (?:va|vont)|(?:va|vont)(?= (?:vous|te|t'|l[ae]|prendre|reprendre|revenir))) ${CLITICS}(?:${INFINITIVE})\\b`,
      'g',
    ),
    new RegExp(
      `\\b(?:nous|on|je) (?:(?:le |la |les |l')?(?:vous |te |t')(?:le |la |les |l'|en |y |ca ){0,2})${PRESENT_TO}\\b`,
      'g',
    ),
    new RegExp(
      `\\b(?:et|puis|,) (?:vous |te |t')(?:le |la |les |l'|en ){0,1}${PRESENT_TO}\\b`,
      'g',
    ),
    new RegExp(`\\b(?:nous |on |je )(?:le |la |les |l'|y )?${PRESENT_ALONE}`, 'g'),
    new RegExp(
      `\\b${HOUSE}(?:vous |te |t'|le |la |les |l')(?:${PRESENT_TO}|${PRESENT_ALONE})\\b`,
      'g',
    ),
    new RegExp(
      `(?<!\\bne )\\b(?:vous|te|t') ?(?:le |la |les |l'|en )?(?:${FUTURE_TO})(?:a|ont)\\b`,
      'g',
    ),
    /(?<!\bne )\b(?:reviens|revient|revenons|reviennent|reviendr(?:ai|a|ons|ont)) (?:[\w']{1,15} ){0,3}(?:vers|a) (?:vous|toi)\b/g,
    new RegExp(
      `\\b(?:m'engage a|s'engage a|nous engageons a|promets de|promettons de) ${CLITICS}(?:${INFINITIVE})\\b`,
      'g',
    ),
    new RegExp(`\\bmanquer(?:ai|ons|a) pas de ${CLITICS}(?:${INFINITIVE})\\b`, 'g'),
    /\b(?:pouvez|peux) compter sur (?:un retour|une reponse|un appel|notre|nous pour)/g,
    /(?<!\bne )\b(?:(?:re)?prendr(?:a|ont)|(?:re)?prend) contact avec (?:vous|toi)\b/g,
    /\bpasser(?:a|ont) (?:vous|te|chez|verifier|voir|reparer|recuperer|chercher)\b/g,
    new RegExp(
      `\\b(?:vous|tu) (?:serez|seras|allez etre|vas etre) (?:tous |vite )?${DONE}\\b`,
      'g',
    ),
    /\b(?:vous|tu) (?:recevrez|recevras|allez recevoir|(?:devriez|devrais) (?:vite )?(?:avoir|recevoir) (?:une|un|votre|vos|des|de nos|notre)|l'aurez|l'auras|les aurez|aurez (?:une reponse|la reponse|un retour|des nouvelles|votre|vos|notre|le |la |de nos))/g,
    new RegExp(
      `\\b(?:remboursement|reponse|retour|avoir|virement)s? ${ABOUT}(?:arrivera|interviendra|parviendra|apparaitra|suivra|aura lieu)\\b`,
      'g',
    ),
    new RegExp(`\\b(?:sera|seront) (?:alors |tous |toutes )?${DONE}\\b`, 'g'),
  ],
  saysDated: [
    /\b(?:nous|je|on) (?:(?:vous |te |t'|le |la |les |l'|y |en ){0,2})(?!ser|aur|esper|prefer|consider|prepar|fermer|ouvrir|rouvrir|accueiller|fer|jouer|feter|celebrer|retrouver|attendr|verr|pourr|devr|recevr)\w{3,14}r(?:ai|ons|a)\b/g,
    new RegExp(`\\b${HOUSE}(?:passer|viendr|interviendr)(?:a|ont)\\b`, 'g'),
    /\bquelqu'un (?:vous|te|t') ?\w{3,14}\b/g,
  ],
  saysWithDate: [
    /\bc'est (?:corrige|regle|repare|resolu|renvoye|rembourse)/g,
    /(?<=^[^a-z]{0,10}|, |: |bonjour [\w-]{1,30},? )(?:retour|reponse|remboursement|rappel|livraison|envoi|renvoi|des nouvelles)(?: complet| complete| precise?)?(?: (?:de|du) (?:notre|nos|la|mon) [\w-]{1,20})?(?: en (?:mp|dm|prive|message prive))?(?: ici)?/g,
  ],
  spoils: [
    /(?<!\b(?:savoir|voir|nous|moi|verifier|verifie|verifions|regarde|regarder|demander|demande) )\bsi (?!vite|bien que|tot|longue?|tard)|\bs'ils? \w/,
    /\b(?:des que|une fois que|quand|lorsque|tant que|apres que|a condition que) (?:vous|tu|votre|vos|ton|la |le |les )/,
    /\b(?:une fois (?:le|la|les|votre|vos|ce|cette)|des (?:la )?reception|a (?:la )?reception d|en cas d|au cas ou|sous reserve)/,
    /\b(?:tous les (?:jours|matins|soirs)|7 ?j|7\/7|24\/24|24 ?h\/|du lundi au|toujours|habituellement|generalement|en general|d'habitude|normalement|chaque (?:jour|semaine|mois)|en moyenne|jamais)\b/,
  ],
  asks: /\b(?!excus|pardonn)\w{2,15}(?:ez|e|s)-(?:nous|moi)\b|\b(?:envoyez|envoie|contactez|contacte|ecrivez|ecris|appelez|appelle|transmettez|donnez|indiquez|precisez|repondez|communiquez|laissez|remplissez|passez|adressez|partagez)(?:-| )(?:nous|moi|la|le|les|votre|vos|a|au|un)\b|\b(?:merci|pensez|il (?:vous )?(?:suffit|faut)) (?:de|d'|a) ?(?:bien vouloir )?(?:nous |me |m'|l'|la |le |vous )?(?!avoir|etre)\w{2,20}(?:er|ir|re)\b|\b(?:pouvez|pourriez|voulez|souhaitez|peux|veux)-(?:vous|tu)\b/,
  undoes:
    /^ ?(?:pas\b|plus\b(?! tot| vite| tard| rapidement)|jamais\b|aucun|que\b|qu'|merci|bravo|rendez-vous)/,
};
