import type { ToneRule } from '../../model';

/**
 * Reading ease by Kandel and Moles (« Application de l'indice de Flesch à la langue française », 1958): 207 − 1.015 ×
 * words by sentence − 73.6 × syllables by word. Below 30 a text is « très difficile » on Flesch's scale.
 */
export const rule: ToneRule = {
  id: 'fr.readability',
  brandId: null,
  name: { fr: 'Lisibilité', en: 'Readability' },
  level: 'suggestion',
  check: { kind: 'readability', formula: 'kandel-moles', min: 30 },
  message: {
    fr: 'Ce texte demande un effort de lecture. Des phrases plus courtes et des mots plus courants le rendraient plus proche.',
    en: 'This text takes effort to read. Shorter sentences and plainer words would bring it closer.',
  },
  scope: { languages: ['fr'], networks: [], purposes: [], incidentOnly: false },
  exceptions: [],
  section: null,
  isOn: true,
};
