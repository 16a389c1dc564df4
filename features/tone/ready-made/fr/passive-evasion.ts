import type { ToneRule } from '../../model';

const WELL = '(?:[\\p{L}-]+ )?';
const BE =
  "(?:seront|vont être|sont|sera|va être|est|étaient|était|devraient être|devrait être|(?:ont|a|avait|avaient|aurait|auraient) (?:bien |déjà |d'ores et déjà |\\p{L}+ment )?été)";

/** A deed without a doer. Where the doer (« par… ») or the deed itself (« : ») follows, nothing is hidden. */
export const rule: ToneRule = {
  id: 'fr.passive-evasion',
  brandId: null,
  name: { fr: 'Passif qui esquive', en: 'Passive that evades' },
  level: 'warning',
  check: {
    kind: 'existence',
    tokens: [
      `(?:des|toutes les|les|certaines|plusieurs|d'autres) (?:[\\p{L}-]+ )?(?:mesures|sanctions) (?:[\\p{L}'-]+ ){0,3}?${BE} ${WELL}(?:prises|mises en place|mises en œuvre|engagées|étudiées|adoptées)`,
      `(?:les|des) (?:dispositions|actions|démarches|corrections|améliorations|vérifications|changements|ajustements|efforts) (?:[\\p{L}-]+ )?${BE} ${WELL}(?:prises|menées|apportée?s|engagée?s|mise?s en (?:place|œuvre)|effectuée?s|faite?s|réalisée?s|entreprise?s|déployée?s)`,
      `(?:le|tout le) n[ée]cessaire ${BE} ${WELL}(?:fait|mis en œuvre)`,
      `tout ${BE} ${WELL}(?:fait|mis en œuvre|entrepris)`,
      'il (?:vous |y )?(?:a|avait|aura) (?:[\\p{L}-]+ )?été (?:[\\p{L}-]+ )?(?:répondu|décidé|convenu|jugé|procédé|acté|mis fin|choisi|considéré|remédié|estimé|préféré|demandé)',
      'il (?:vous |y )?(?:sera|est|va être) (?:[\\p{L}-]+ )?(?:répondu|procédé|remédié|mis fin|décidé)',
      `(?:(?:une|un|des|quelques|certaines|certains|plusieurs|cette|ce) |l')(?:[\\p{L}-]+ )?(?:erreurs?|fautes?|maladresses?|négligences?|manquements?|dysfonctionnements?) (?:[\\p{L}-]+ )?${BE} ${WELL}(?:commises?|faites?|constatée?s?|observée?s?|relevée?s?|identifiée?s?)`,
      "(?:une|des) (?:[\\p{L}-]+ )?(?:erreurs?|coquilles?|maladresses?) (?:s'est|se sont) (?:[\\p{L}-]+ )?(?:glissée?s?|produites?|introduites?)",
      `(?:une|des|toute) (?:[\\p{L}-]+ )?(?:solutions?|réponses?|suites?|attention) (?:[\\p{L}-]+ )?(?:vous |y |leur |lui )?${BE} ${WELL}(?:apportée?s?|trouvée?s?|donnée?s?|proposée?s?|portée?)`,
      `(?:une|des) (?:[\\p{L}-]+ )?(?:enquêtes?|investigations?|contrôles?|consignes?|excuses|instructions?|recherches?) (?:[\\p{L}-]+ )?${BE} ${WELL}(?:menées?|conduites?|diligentées?|lancées?|effectuée?s?|données?|présentées|passées?|rappelées?)`,
      "(?:votre|ton|ta|vos|tes|le|ce) (?:demandes?|remarques?|retours?|problème|point|dossier|réclamation|plainte|signalement|message|situation|cas) (?:est|sont) (?:[\\p{L}-]+ )?en cours (?:de traitement|d'examen|d'étude|d'analyse|de résolution)",
      `(?:une|la|cette|les|des) décisions? ${BE} ${WELL}prises?`,
      `(?:des|les|toutes les) (?:leçons|conséquences|conclusions|enseignements) (?:[\\p{L}-]+ )?${BE} ${WELL}(?:tirée?s|appliquée?s)`,
      `(?:votre|ton|ta|vos|tes|le|ce) (?:demandes?|remarques?|retours?|problème|point|dossier|réclamation|remarque|plainte|signalement|avis|retour|message|situation|cas) ${BE} ${WELL}(?:prise?s?|traitée?s?|étudiée?s?|examinée?s?|considérée?s?)(?: en (?:compte|considération|charge))?`,
      // « Est transmis » tells what is done now; « a été transmis » tells that it is somebody else's matter.
      '(?:votre|ton|ta|vos|tes) (?:demandes?|remarques?|retours?|réclamation|plainte|signalement|avis|message) (?:a|ont|avait|avaient) (?:bien |déjà )?été (?:bien |déjà )?(?:transmise?s?|relayée?s?|remontée?s?|enregistrée?s?)',
    ],
    ignoreCase: true,
    nonword: false,
    fix: null,
  },
  message: {
    fr: '« %s » : par qui ? Le passif laisse croire que personne n’est aux commandes. Dites qui fait quoi.',
    en: '“%s”: by whom? The passive sounds as if nobody were in charge. Say who does what.',
  },
  scope: { languages: ['fr'], networks: [], purposes: [], incidentOnly: false },
  exceptions: [
    // The doer, or the deed, is said.
    "(?:(?:il|le|la|les|des|une|un|tout|toutes|cette|votre|ton|ta|certaines|plusieurs|quelques|d'autres) )[^.!?;:,\\n]{3,70}(?: par (?:le|la|les|l'|un|une|notre|nos|mon|ma|des|nous|moi|\\p{Lu})[^.!?\\n]*| ?: [^.!?\\n]+)",
    // Asked or supposed, not told.
    "(?:si|quelles?|quand|comment|pourquoi|dès que|lorsque|lorsqu'|quand|avant que|tant que|une fois que|s') ?(?:[\\p{L}']+ )?(?:il|le|la|les|des|une|un|tout|toutes|cette|votre|ton|ta) [^.!?;:,\\n]{3,60}",
  ],
  section: null,
  isOn: true,
};
