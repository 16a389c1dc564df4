import type { ToneRule } from '../../model';

const WHOLLY =
  '(?:(?:entièrement|bien|totalement|uniquement|pleinement|clairement|seuls?|les seuls|en partie|donc|évidemment|hélas|malheureusement|aussi) )*';

/** Words that settle, in public and during an incident, who is to blame. */
export const rule: ToneRule = {
  id: 'fr.liability',
  brandId: null,
  name: { fr: 'Reconnaissance de responsabilité', en: 'Admission of liability' },
  level: 'error',
  check: {
    kind: 'existence',
    tokens: [
      `c'?est ${WHOLLY}(?:de )?(?:notre|ma) faute`,
      '(?:à cause de|faute à) (?:notre|nos|une de nos) (?:négligences?|fautes?|erreurs?|manquements?|défaillances?|imprudences?|retard)',
      'notre (?:chauffeur|conducteur|conductrice|agente?|équipe|technicien(?:ne)?|salariée?|sous-traitant|prestataire|livreur|pilote|personnel) (?:est|était) (?:en tort|en faute|fautive?f?|responsable|coupable|dans son tort)',
      'on est (?:tous )?(?:responsables?|coupables?|fautifs?|en tort|dans notre tort)',
      `par (?:notre|ma) (?:seule |propre )?(?:faute|négligence|imprudence)`,
      'notre (?:négligence|erreur|faute|manquement|défaillance|imprudence) (?:a|est|avait|était)',
      "nous (?:l')?(?:admettons|avouons|concédons)",
      "n'(?:a|avait|ont|avaient) pas été (?:[\\p{L}]+ )?(?:faite?s?|entretenue?s?|contrôlée?s?|vérifiée?s?|respectée?s?|remplacée?s?|réparée?s?|effectuée?s?)",
      'nous le reconnaissons',
      '(?:est|sont|était|entièrement) de notre fait',
      '(?:nous avons (?:eu )?tort|nous nous sommes trompés)',
      '(?:nos|notre) [\\p{L}]+ (?:a|ont) (?:[\\p{L}]+ )?(?:failli|fauté|causé|provoqué)',
      'la faute (?:est la nôtre|nous (?:est|revient|incombe)[\\p{L} ]{0,20}|est de notre côté|vient de (?:nous|chez nous))',
      `nous (?:en )?sommes ${WHOLLY}(?:responsables|coupables|fautifs|fautives|en faute|en tort|dans notre tort)`,
      `(?:nous|on) (?:en |le |les )?(?:assumons|assume|prenons|reconnaissons|portons|endossons) ${WHOLLY}(?:l'entière|toute la|toute|la|notre|nos|l'|les|pleine) ?(?:pleine |entière |part de )?(?:responsabilités?|fautes?|erreurs?|torts?|manquements?|négligences?|culpabilité|défaillances?)`,
      "nous (?:le |les )?reconnaissons (?:avoir|que (?:nous|notre|nos|c'est notre)|une (?:faute|erreur|négligence|défaillance)|des (?:fautes|erreurs|manquements|torts)|les faits|être)",
      'notre responsabilité (?:est|était|a été|sera) (?:[\\p{L}]+ )?(?:engagée|entière|totale|établie|en cause)',
      `c'est ${WHOLLY}notre (?:responsabilité|erreur|négligence|manquement)`,
      '(?:nous avons|on a|nos équipes ont|notre équipe a|notre agent a|notre conducteur a|notre chauffeur a) (?:bien |malheureusement |clairement |hélas )?(?:commis|fait) (?:une|des) (?:[\\p{L}]+ )?(?:fautes?|erreurs?|négligences?|imprudences?)',
      'nous avons (?:bien |malheureusement |clairement |gravement )?(?:été négligents|manqué (?:à|de vigilance|à nos)|failli|fauté|causé|provoqué|tardé à (?:évacuer|réagir|intervenir))',
      "nous (?:aurions (?:bien |clairement )?(?:dû|pu (?:l'|le )?(?:éviter|empêcher|prévoir))|n'aurions (?:jamais|pas) dû)",
      "(?:cela|ça|l'accident|l'incident|ce drame) aurait (?:pu|dû) être évitée?",
      "nous n'avons pas (?:suffisamment |assez |bien |correctement )?(?:respecté|entretenu|contrôlé|vérifié|sécurisé|surveillé|formé)",
      'nous (?:savions|étions (?:au courant|informés|prévenus|avertis|alertés|conscients)|avions été (?:alertés|prévenus|avertis))',
      '(?:dû|due|dus|dues|imputables?|lié|liée) à (?:notre|une de nos|nos) (?:négligences?|fautes?|erreurs?|manquements?|défaillances?)',
      'en raison de (?:notre|nos) (?:négligences?|fautes?|erreurs?|manquements?|défaillances?)',
      "(?:l'erreur|la faute|le défaut|la défaillance) (?:vient|provient) de (?:chez )?nous",
      '(?:erreur|faute|négligence|manquement|défaillance) (?:[\\p{L}]+ )?de notre part',
      'nous (?:vous |les )?(?:indemniserons|dédommagerons|indemnisons|dédommageons)',
      'nous plaidons coupables?',
    ],
    ignoreCase: true,
    nonword: false,
    fix: null,
  },
  message: {
    fr: '« %s » tranche la responsabilité en public, avant l’enquête. En incident, faites relire cette phrase ; la compassion et les faits suffisent.',
    en: '“%s” settles who is to blame, in public, before anyone has looked into it. During an incident, have it read first; compassion and facts are enough.',
  },
  scope: { languages: ['fr'], networks: [], purposes: [], incidentOnly: true },
  exceptions: [
    'nous (?:en )?sommes responsables de (?:votre|la|leur|cette) (?:sécurité|santé|mission|ligne)[\\p{L} ]*',
    "c'est (?:aussi |bien |donc )?notre responsabilité (?:de |d'|que )[\\p{L}]+",
    '(?:pas|aucune|sans|ni) (?:une |de |la )?(?:erreur|faute|négligence|manquement|défaillance) (?:[\\p{L}]+ )?de notre part',
    "(?:si|s'il s'avère que|savoir si|dira si|établira si|déterminer si) (?:nous (?:sommes|avons)|la faute|l'erreur|notre responsabilité)[^.!?\\n]{0,40}",
  ],
  section: null,
  isOn: true,
};
