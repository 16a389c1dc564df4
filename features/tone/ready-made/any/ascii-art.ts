import type { ToneRule } from '../../model';

/** Drawings made of signs. */
export const rule: ToneRule = {
  id: 'any.ascii-art',
  brandId: null,
  name: { fr: 'Dessin en caractères', en: 'Drawing made of signs' },
  level: 'warning',
  check: { kind: 'detector', detector: 'ascii-art', options: {} },
  message: {
    fr: 'Un lecteur d’écran lit ce dessin signe par signe. Dites-le avec des mots ou une image décrite.',
    en: 'A screen reader reads this drawing sign by sign. Say it in words, or with a described picture.',
  },
  scope: { languages: [], networks: [], purposes: [], incidentOnly: false },
  exceptions: [],
  section: null,
  isOn: true,
};
