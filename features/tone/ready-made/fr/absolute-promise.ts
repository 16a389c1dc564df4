import type { ToneRule } from '../../model';

const FUTURE = '\\p{L}*r(?:ai|as|a|ons|ez|ont)';

/** A promise without a way out: the first exception to it is a screenshot. */
export const rule: ToneRule = {
  id: 'fr.absolute-promise',
  brandId: null,
  name: { fr: 'Promesse absolue', en: 'Absolute promise' },
  level: 'warning',
  check: {
    kind: 'existence',
    tokens: [
      '(?:nous|on|je) (?:vous |te |le |la |les )*(?:garantissons|garantirons|garantira|garantit|garantis|garanti|promettons|promet|promets|certifions|certifie|jurons|jure)',
      "(?:nous|on|je) (?:vous |te )l'(?:assurons|assure)",
      "(?:c'est|résultats?|satisfaction|succès|remboursement|livraison|arrivée|ponctualité|tranquillité) garantie?s?",
      'garantie?s? (?:à )?(?:100|cent) ?(?:%|pour cent)?',
      "(?:ne |n')(?:[\\p{L}']+ ?){0,3}? ?(?:se )?(?:re)?produira (?:plus|pas|jamais)(?: jamais)?",
      "n'arrivera (?:plus|pas|jamais)(?: jamais)?",
      `(?:ne |n')(?:(?:vous|nous|te|le|la|les|lui|leur|se|y|en) |[lts]')*${FUTURE} (?:plus )?jamais`,
      "plus jamais (?:ça|cela|d[e']|un|une|vous|tu|nous|le|la|les|ce|cette)",
      'jamais plus',
      "(?:ne |n')(?:se )?(?:(?:re)?produise|arrive|recommence) (?:plus )?jamais",
      'aur(?:a|ai|as|ez|ons|ont) plus (?:aucun|aucune|le moindre|la moindre|un seul|une seule) \\p{L}+',
      'garantie (?:totale|absolue)',
      '(?:avez|as|donnons|avec) la garantie (?:de|d|que|qu)',
      '(?:est|sont|sera|seront) (?:\\p{L}+ment )?garantie?s?',
      'sans (?:la moindre |aucune )?faille',
      'infaillibles?',
      'sans le moindre (?:problème|souci|incident|accroc)',
      "(?:ne |n')[^.!?;:\\n]{1,25} jamais (?:en retard|en panne|en rupture|de retards?|de pannes?|d'erreurs?|de problèmes?|déçue?s?)",
      `${FUTURE} toujours`,
      "toujours (?:à l'heure|à temps|ponctuel(?:le)?s?|impeccables?|irréprochables?|gagnante?s?|livrée?s? à temps|disponibles? 24)",
      'à (?:100|cent) ?(?:%|pour cent)',
      '100 ?% (?:sûre?s?|fiables?|garantie?s?|satisfaite?s?|sécurisée?s?|sans risques?|gagnante?s?|efficaces?|remboursée?s? sans condition)',
      '(?:aucun|zéro|sans aucun|sans le moindre) (?:risque|danger|retard|défaut)',
      "quoi qu'il (?:arrive|en coûte)",
      'en toutes? circonstances?',
      'à coup sûr',
      'une (?:bonne )?fois pour toutes',
      '(?:vous avez|tu as) (?:notre|ma) parole',
    ],
    ignoreCase: true,
    nonword: false,
    fix: null,
  },
  message: {
    fr: '« %s » promet sans réserve : la première exception fera une capture d’écran. Dites ce que vous faites, et jusqu’où.',
    en: '“%s” leaves no way out: the first exception makes a screenshot. Say what you’re doing, and how far it goes.',
  },
  scope: { languages: ['fr'], networks: [], purposes: [], incidentOnly: false },
  exceptions: [
    // Hoped or thought, not promised.
    "(?:espér|pens|croy|crois|suppos|souhait)\\p{L}* (?:bien |vraiment )?qu[e'][^.!?;\\n]*",
    // Done towards it, or true for now.
    "pour qu[e'][^.!?;\\n]*",
    "(?:aucun|zéro) (?:danger|risque) [^.!?;\\n]{0,40}(?:pour le moment|pour l'instant|à ce stade|à cette heure|identifié|connu|signalé)",
    // Negated: nothing is promised.
    '(?:nous|on|je) (?:vous |te |le |la )*(?:garantissons|promettons|garantit|promet|promets|garantis|certifions) (?:pas|rien|aucun\\p{L}*)',
    "(?:n'est|n'était|ne sont|ne sera|ne seront) (?:\\p{L}+ )?(?:\\p{L}+ )?garantie?s?",
    "(?:est|sont|sera|seront) garantie?s? (?:pour |pendant )?(?:(?:un|deux|trois|quatre|cinq|dix|\\d+) (?:ans?|mois|jours|semaines|km)|jusqu'|par)[^.!?\\n]*",
    "pas toujours [\\p{L} ']+",
    // « demanderons jamais votre mot de passe »: a warning against fraud, true and useful.
    `(?:ne |n')(?:(?:vous|nous|te|le|la|les) |[lts]')*(?:demander|réclamer|enverr|appeller|solliciter|exiger)(?:ons|a|ont|ai) (?:plus )?jamais (?:votre|vos|ton|tes|de|d'|un|une|le|la|par|aucun|pour)`,
    // What the other side may always do, or what is never enough.
    '(?:pourr|devr|faudr|saur|verr)(?:ai|as|a|ons|ez|ont) (?:plus )?(?:toujours|jamais)',
    "(?:ne |n')(?:(?:vous|nous|te|le|la|les|se|y|en) |[lts]')*(?:[\\p{L}]+ )?[\\p{L}]+ jamais (?:assez|trop|vraiment|tout à fait)",
    "(?:ne |n')(?:saur|pourr|devr|faudr)\\p{L}+ (?:plus )?jamais",
    // A share or a fact, not a promise.
    "(?:rembours|financ|rempl|occup|charg|compos|fabriqu|recycl|électri|pris|prise|prises|capacité|d'accord|d'accord avec vous|bio|coton|végét|vrai|raison|comprends|comprenons|distance|télétravail|propos|charge|tourn|fonctionn|utilis)\\p{L}*(?: [\\p{L}']+){0,2} à (?:100|cent) ?(?:%|pour cent)",
    '(?:pren|cour|prend|prenez|prenons|prendre|courir)\\p{L}* (?:aucun|zéro) risque',
    "(?:si|s'il|s'ils|avec ou|malgré|présentait|y avait|signalé|constaté|annoncé|prévu|pas) (?:[\\p{L}']+ ){0,2}(?:aucun|sans aucun|zéro) (?:retard|défaut|risque|danger)",
    "aucun (?:retard|défaut)(?: [\\p{L}']+){0,2} (?:signalé|constaté|annoncé|prévu|connu|en cours)",
  ],
  section: null,
  isOn: true,
};
