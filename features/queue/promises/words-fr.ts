import type { PromiseWords } from './promise-words';
import {
  AWAITED,
  BEGUN,
  DONE,
  FUTURE,
  FUTURE_TO,
  IN_GENERAL,
  INFINITIVE,
  NO_SERVICE,
  PRESENT_ALONE,
  PRESENT_DATED,
  PRESENT_TO,
  TEAM,
  TO_NO_PURPOSE,
  TURNS,
} from './verbs-fr';

const CLITICS =
  "(?:(?:vous |nous |te |t'|le |la |les |l'|lui |leur |y |en |ca |m'|me |s'|se |tout |tous |toutes ){0,4})";
const TO_YOU = "(?:vous |te |t')(?:l[ae]s? |l'|en |y |ca )?";
const HOUSE =
  "(?:notre|nos|un|une|l'un|l'une|mon|ma|mes|le|la|les|l')[ ]?(?:(?!(?:et|on|nous|je|mais|ou|puis)\\b)[\\w'-]{1,20} ){1,6}?";
/** One of ours, and what is said of them before what they do. */
const OURS = `\\b${TEAM}(?: [\\w'-]{1,20}){0,5}? `;
const ABOUT = "(?:[\\w',-]{1,20} ){0,8}?";
/** What a house does for everybody. */
const NEWS =
  '(?:ouvrir|rouvrir|fermer|feter|celebrer|demenager|accueillir|organiser|lancer|participer|devoiler|animer|recruter|circuler|(?:re)?commencer|reprendre (?!contact)|jouer|voter|elire|gagner)';
/** The matter of the person. */
const MATTER =
  '(?:votre|vos|ton|ta|tes|cela|ca|tout ca|ce (?:point|probleme|souci|dysfonctionnement|sujet|dossier|cas)|cette (?:erreur|situation|demande|anomalie)|le (?:necessaire|point|probleme|souci)|(?:ce|cet|cette|ces) (?:option|commande|facture|penalite|frais|article|produit|colis|billet|reservation|prelevement|montant|somme|abonnement|panne|incident|retard)s?|la (?:situation|correction)|une (?:solution|enquete|verification|recherche)|un geste|au (?:remboursement|renvoi|remplacement))\\b';

/** French. */
export const WORDS_FR: PromiseWords = {
  says: [
    // « nous vérifierons », « et vous ferons connaître », « notre équipe vous dira »
    new RegExp(`\\b(?:nous|on|je|j') ?${CLITICS}(?:${FUTURE})(?:ai|a|ons|ont)\\b`, 'g'),
    new RegExp(
      `\\b(?:nous|on|je|et|puis) ${CLITICS}(?!${TO_NO_PURPOSE}|regrett|lir|garder)\\w{2,14}r(?:ai|ons|a) (?:\\w{2,15}ment )?${MATTER}`,
      'g',
    ),
    new RegExp(
      `(?<!\\bne )\\b${TO_YOU}(?!${TO_NO_PURPOSE}|offrons|ouvrons)\\w{2,14}r(?:ai|ons)\\b`,
      'g',
    ),
    new RegExp(`\\bon ${TO_YOU}(?!${TO_NO_PURPOSE})\\w{2,14}ra\\b`, 'g'),
    new RegExp(`(?<!\\bne )\\b${TO_YOU}(?:${FUTURE_TO}(?:a|ont)|${FUTURE}(?:ai|ons))\\b`, 'g'),
    new RegExp(`${OURS}${TO_YOU}(?!${TO_NO_PURPOSE}|${IN_GENERAL})\\w{2,14}r(?:a|ont)\\b`, 'g'),
    new RegExp(
      `${OURS}(?:prendr|reprendr|reviendr)(?:a|ont) (?:contact|l'attache|attache|vers)`,
      'g',
    ),
    // « nous lançons une recherche », « je demande au magasin de vous rappeler »
    new RegExp(`(?<!\\bne )\\b${TURNS}`, 'g'),
    new RegExp(`\\b(?:nous|on|je|et) ${BEGUN}`, 'g'),
    new RegExp(
      `\\b(?:nous|on|je|et) (?:demand|charg|pri)(?:e|ons|eons) (?:[\\w',-]{1,20} ){1,8}?(?:de|d') ?(?:vous |te |t')(?:${INFINITIVE})`,
      'g',
    ),
    /\bgaranti(?:s|t|ssons) (?:une?|votre|le|la) (?:\w{2,15} )?(?:reponse|retour|remboursement|rappel|solution|echange)/g,
    // « nous allons rouvrir votre dossier », « un conseiller va vous appeler »
    new RegExp(
      `\\b(?:nous allons|on va|je vais|(?:equipes?|${TEAM}) (?:va|vont)|(?:va|vont)(?= (?:vous|l[ae]|prendre|reprendre|revenir)|(?<=(?:[a-z]{3} va|vont)) (?:te |t'))) ${CLITICS}(?:[\\w]{2,15}ment )?(?:${INFINITIVE})\\b`,
      'g',
    ),
    new RegExp(
      `\\b(?:nous allons|on va|je vais) ${CLITICS}(?!${TO_NO_PURPOSE})\\w{2,14}(?:er|ir|re) ${MATTER}`,
      'g',
    ),
    // « je vous réponds », « et vous tiens au courant », « notre responsable vous appelle »
    new RegExp(
      `\\b(?:nous|on|je) (?:(?:le |la |les |l')?(?:vous |te |t')(?:le |la |les |l'|en |y |ca ){0,2})${PRESENT_TO}\\b`,
      'g',
    ),
    new RegExp(`(?<=^|\\b(?:et|puis) |, ?)${TO_YOU}${PRESENT_TO}\\b`, 'g'),
    new RegExp(`\\b(?:nous |on |je )(?:le |la |les |l'|y )?${PRESENT_ALONE}`, 'g'),
    new RegExp(
      `\\b${HOUSE}(?:vous |te |t'|(?:l[ae]s? |l')(?!adresse|garde|reserve|livre|echange|regle|fait\\b))(?:${PRESENT_TO}|${PRESENT_ALONE})\\b`,
      'g',
    ),
    new RegExp(
      `${OURS}(?:se rapproche(?:nt)? de|prend contact avec|prennent contact avec) (?:vous|toi)\\b`,
      'g',
    ),
    /(?<!\bne )\b(?:reviens|revient|revenons|reviennent|reviendr(?:ai|a|ons|ont)) (?:[\w']{1,15} ){0,3}(?:vers|a) (?:vous|toi)\b/g,
    /(?<!\bne )\b(?:(?:re)?prendr(?:a|ont)|(?:re)?prend) contact avec (?:vous|toi)\b/g,
    /\brepass(?:e|ons|erai|erons) (?:vous |te |ici )/g,
    // « je m’engage à vous rappeler », « comptez sur nous pour… », « laissez-nous jusqu’à lundi »
    new RegExp(
      `\\b(?:m'engage a|s'engage a|nous engageons a|promets de|promettons de|promet de (?:vous|te)|manquer(?:ai|ons|a) pas de|ne manquons pas de|comptez sur (?:nous|moi) pour|compte sur (?:nous|moi) pour|avant de|afin de|et de) (?<!(?:avant|afin) de |et de )${CLITICS}(?:${INFINITIVE})\\b`,
      'g',
    ),
    /\b(?:pouvez |peux )?compter sur (?:un retour|une reponse|un appel|notre (?:equipe|reponse|retour)|nous pour|moi pour)/g,
    /\bnous aurons (?:une reponse|la reponse|un retour|des nouvelles)\b/g,
    /\b(?:n'y manquer(?:ai|ons) pas|vous avez ma parole)\b/g,
    /\blaiss(?:ez|e)-(?:nous|moi) (?:jusqu'au? |le temps|un (?:peu de temps|instant|jour)|une? (?:heure|minute|journee|semaine)|quelques|\d|deux|trois)/g,
    /\bpasser(?:a|ont) (?:vous|te|chez|verifier|voir|reparer|recuperer|chercher)\b/g,
    // « vous serez remboursé », « vous sera transmise », « votre dossier sera réexaminé »
    new RegExp(
      `\\b(?:vous|tu) (?:serez|seras|allez etre|vas etre) (?:tous |vite |[\\w]{2,15}ment )?${DONE}\\b`,
      'g',
    ),
    new RegExp(
      `(?<!\\bne )\\b(?:(?:vous|te|t') ?(?:sera|seront)|(?:va|vont) (?:vous |t'|te )etre) (?:alors |aussi |bientot |[\\w]{2,15}ment )?(?!${NO_SERVICE})\\w{2,15}(?:e|i|u|is|t)e?s?\\b`,
      'g',
    ),
    new RegExp(
      `\\b(?:sera|seront|(?:va|vont) etre) (?:alors |bientot |tous |toutes |[\\w]{2,15}ment )?${DONE}\\b`,
      'g',
    ),
    new RegExp(
      `\\b(?:sera|seront) (?!${NO_SERVICE})\\w{2,15}e?s? (?:sur|dans|a) (?:votre|vos|ton|ta|tes)\\b`,
      'g',
    ),
    // « vous recevrez », « vous aurez de nos nouvelles », « votre remboursement arrivera »
    /\b(?:vous|tu) (?:recevrez|recevras|allez recevoir|vas recevoir|(?:devriez|devrais) (?:vite )?(?:avoir|recevoir) (?:une|un|votre|vos|des|de nos|notre)|l'aurez|l'auras|les aurez|(?:aurez|auras) (?:vite |bientot |tres vite |rapidement )?(?:une reponse|la reponse|un retour|un appel|des nouvelles|votre|vos|ton|ta|notre|de (?:nos|mes)|(?:le|la|les)\b(?! (?:droit|choix|chance|possibilite|plaisir|temps)))|(?:retrouverez|retrouveras) (?:votre|vos|ton|ta) \w)/g,
    new RegExp(
      `\\b${AWAITED} ${ABOUT}(?:arriver(?:a|ont)|interviendr(?:a|ont)|parviendr(?:a|ont)|apparaitr(?:a|ont)|suivr(?:a|ont)|aur(?:a|ont) lieu|partir(?:a|ont)|ser(?:a|ont) (?:chez vous|chez toi|disponibles? (?:dans|sur) (?:votre|ton)|visibles?|sur votre|dans votre|en route))`,
      'g',
    ),
    /\b(?:vous|te) (?:parviendr|arriver)(?:a|ont)\b/g,
    /\bfer(?:a|ont) l'objet (?:d'une?|de) (?:\w{2,15} )?(?:reponse|etude|examen|remboursement|suivi|verification|enquete|retour|echange|avoir)/g,
    // « Réponse à suivre », « Suite en MP »
    /\b(?<=^[^a-z]{0,10}|[,:;-] )(?:on vous |je vous )?(?:retour|reponse|suite|nouvelles|update|mise a jour)(?: complete?)? (?:(?:en (?:mp|dm|prive|message prive)|ici|par mail) ?)?(?:a (?:suivre|venir)|tres (?:vite|bientot|prochainement)|au plus vite|des que possible|rapidement|sous peu|prochainement|bientot|en (?:mp|dm|message prive)\b)/g,
  ],
  saysDated: [
    new RegExp(
      `\\b(?:nous allons|on va|je vais|va|vont) (?:vous |te |t')(?:l[ae]s? |l'|en |y |ca )?(?<!\\bva (?:te |t'))(?!${TO_NO_PURPOSE}|etre|surprend|faire (?!parvenir|suivre|savoir|connaitre|part|signe|un|le|la|passer))\\w{2,14}(?:er|ir|re)\\b`,
      'g',
    ),
    new RegExp(
      `\\b(?:nous|je|on) (?:(?:vous |te |t'|le |la |les |l'|y |en ){0,2})(?!${TO_NO_PURPOSE}|offrons|ouvrons|ser|aur|esper|prefer|consider|prepar|fermer|ouvrir|rouvrir|accueiller|fer|jouer|feter|celebrer|retrouver|attendr|verr|pourr|devr|recevr)\\w{3,14}r(?:ai|ons|a)\\b`,
      'g',
    ),
    new RegExp(
      `\\b(?:nous|je|on) (?:${TO_YOU})(?!${TO_NO_PURPOSE}|offr|surpri|rappel|confirm\\w{1,4} (?:que|votre|la bonne))\\w{3,14}\\b`,
      'g',
    ),
    new RegExp(
      `\\b(?:nous|je|on) (?:l[ae]s? |l'|y |en |m'en |s'en |nous en )?${PRESENT_DATED}\\b`,
      'g',
    ),
    new RegExp(
      `\\b(?:ils?|elles?|qui) ${TO_YOU}(?!${TO_NO_PURPOSE}|${IN_GENERAL})\\w{2,14}r(?:a|ont)\\b`,
      'g',
    ),
    new RegExp(
      `\\bdemande (?:[\\w',-]{1,20} ){1,8}?(?:de|d') ?(?:vous |te |t')(?:${INFINITIVE})`,
      'g',
    ),
    new RegExp(`\\b${HOUSE}(?:re)?(?:passer|viendr|interviendr)(?:a|ont)\\b`, 'g'),
    new RegExp(
      `\\b${HOUSE}(?:interv(?:ient|iennent)|se deplace(?:nt)?|(?:vien(?:t|nent)|passe(?:nt)?) (?:vous|chez|sur place|voir|verifier|reparer|changer))\\b`,
      'g',
    ),
    new RegExp(
      `${OURS}(?:va|vont) (?:[\\w]{2,15}ment )?(?!${TO_NO_PURPOSE}|etre|${NEWS})\\w{2,14}(?:er|ir|re)\\b`,
      'g',
    ),
    new RegExp(`${OURS}met(?:tent|t) tout en oeuvre\\b`, 'g'),
    new RegExp(`\\b(?:vous|t') ?(?:est|sont) (?:donc |bien )?${DONE}\\b`, 'g'),
    new RegExp(
      `\\b(?!avoir)${AWAITED} (?:(?!(?:est|sont|a|etait)\\b)[\\w'-]{1,20} ){0,6}?(?:part|arrive|repart)\\b`,
      'g',
    ),
    /\b(?:ser(?:a|ont)|va etre|vont etre) (?:disponibles?|visibles?|prete?s?) (?:dans|sur|pour) (?:votre|vos|ton|tes|vous|toi)\b/g,
    new RegExp(`\\bdevrai(?:t|ent) (?:vous |te |t')(?:${INFINITIVE})`, 'g'),
    /\bvous (?:trouverez|verrez) (?:[\w'-]{1,20} ){0,4}?(?:votre (?:boite|messagerie|compte|espace)|vos (?:messages|mails))/g,
    /\ble necessaire (?:est|sera|va etre) fait\b/g,
    /\bquelqu'un (?:vous|te|t') ?\w{3,14}\b/g,
  ],
  saysWithDate: [
    /\bc'est (?:corrige|regle|repare|resolu|renvoye|rembourse|chez vous|dans votre boite|fait)/g,
    /\b(?:ce|ca) sera (?:fait|corrige|regle|repare|resolu|bon|en ligne|chez vous)/g,
    /\b(?<=^[^a-z]{0,10}|, |[:;-] |bonjour [\w-]{1,30},? )(?:un |une |votre |notre |mon |premier )?(?:retour|point|reponse|remboursement|rappel|livraison|envoi|renvoi|reexpedition|nouvelles|des nouvelles|suite|mise a jour|update|correction|correctif|virement|verdict|confirmation|passage|intervention)(?: (?!offert|gratuit|ferm|ouvert|sur\b|relais|possible|impossible|hebdo|en (?:images|video))[\w'-]{1,20}){0,5}?(?= (?:sous|dans|d'ici|avant|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|ce soir|cet|cette|la semaine|en fin|en debut|debut|fin|pour|au plus|aujourd'hui|apres|le |ce |a |des ))/g,
  ],
  spoils: [
    /(?<!\b(?:savoir|voir|nous|moi|verifier|verifie|verifions|regarde|regarder|demander|demande) )\bsi (?!vite|bien que|tot|longue?|tard)|\bs'ils? \w/,
    /\b(?:des que|une fois que|quand|lorsque|tant que|apres que|a condition que) (?:vous|tu|votre|vos|ton|ta|tes)\b/,
    /\b(?:des que|une fois que|quand|lorsque|tant que|apres que|a condition que) (?:(?:l[ae]s? |l'|ce |cette )(?:formulaire|dossier|documents?|photos?|numero|reference|colis|article|produit|retour|paiement|demande|justificatif|commande|bon|recu|facture|inscription)|nous (?:aurons|avons|recev\w{3}) (?:recu |eu )?(?:votre|vos|ces|cette|ce)\b|on (?:aura|a|recoit) (?:recu |eu )?(?:votre|vos|ton|ta|tes)\b)/,
    /\b(?:une fois (?:le|la|les|votre|vos|ce|cette)|des (?:la |sa )?reception|a (?:la |sa )?reception|en cas d|au cas ou|sous reserve|sans (?:reponse|retour|nouvelles?) de (?:votre|ta))/,
    /\b(?:tous les (?:jours|matins|soirs)|7 ?j|7\/7|24\/24|24 ?h\/|du lundi au|toujours|habituellement|generalement|en general|d'habitude|normalement|chaque (?:jour|semaine|mois|achat|commande)|apres (?:tout|chaque|votre|validation|paiement|inscription|avoir)\b|en moyenne|jamais)\b/,
    /\bune (?:belle |petite |jolie )?surprise\b|\b(?:l'app(?:li(?:cation)?)?|le site|la plateforme|le systeme) (?:vous|te)\b/,
    /\b(?:personne|aucun\w{0,2}(?: [\w'-]{1,20}){0,4}) ne (?:vous|te)\b/,
  ],
  asks: /\b(?!excus|pardonn|laiss)\w{2,15}(?:ez|e|s)-(?:nous|moi)\b|\blaissez-(?:nous|moi) (?:votre|vos|le|la|un (?:message|commentaire|avis|mp))|\b(?:envoyez|envoie|contactez|contacte|ecrivez|ecris|appelez|appelle|transmettez|donnez|indiquez|precisez|repondez|communiquez|laissez|remplissez|passez|adressez|partagez)(?:-| )(?:nous|moi|la|le|les|votre|vos|a|au|un)\b|\b(?:merci|pensez|il (?:vous )?(?:suffit|faut)) (?:de|d'|a) ?(?:bien vouloir )?(?:nous |me |m'|l'|la |le |vous )?(?!avoir|etre)\w{2,20}(?:er|ir|re)\b|\b(?:pouvez|pourriez|voulez|souhaitez|peux|veux)-(?:vous|tu)\b|\ben (?:prive|mp|dm|message prive)[ ,;:]{1,3}(?:et |puis )?(?:on|nous|je)\b|\b(?:venez|reservez|inscrivez|conservez|cliquez|scannez|commentez|identifiez|demandez|signalez|joignez|notez|un mot)\b[^.!]{0,60}? et (?:on|nous|je)\b/,
  undoes:
    /^ ?(?:pas\b|plus\b(?! tot| vite| tard| rapidement)|jamais\b|aucun|que\b|qu'|merci|bravo|rendez-vous|a (?:demain|bientot|tres|tout|ce soir|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|au \d|au revoir|oui\b|non\b|chapeau|felicitations|joyeu|bon(?:ne)? )/,
};
