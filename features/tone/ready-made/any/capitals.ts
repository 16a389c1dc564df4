import type { ToneRule } from '../../model';

/** Words shouted in capitals, over one for emphasis. The limit is ours; no network publishes one. */
export const rule: ToneRule = {
  id: 'any.capitals',
  brandId: null,
  name: { fr: 'Mots en capitales', en: 'Words in capitals' },
  level: 'warning',
  check: { kind: 'detector', detector: 'too-many', options: { counted: 'capitals', elsewhere: 1 } },
  message: {
    fr: 'Écrit en capitales, ce texte crie, et un lecteur d’écran peut l’épeler.',
    en: 'In capitals this shouts, and a screen reader may spell it out.',
  },
  scope: { languages: [], networks: [], purposes: [], incidentOnly: false },
  exceptions: [],
  section: null,
  isOn: true,
};
