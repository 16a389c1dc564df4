import type { ToneRule } from '../../model';

/** British and American spelling side by side. */
export const rule: ToneRule = {
  id: 'en.mixed-spelling',
  brandId: null,
  name: { fr: 'Orthographes mêlées', en: 'Mixed spelling' },
  level: 'suggestion',
  check: { kind: 'detector', detector: 'mixed-english', options: {} },
  message: {
    fr: '« %s » n’est pas de la même orthographe que le reste du texte : choisissez la britannique ou l’américaine.',
    en: '“%s” isn’t in the same spelling as the rest: choose British or American.',
  },
  scope: { languages: ['en'], networks: [], purposes: [], incidentOnly: false },
  exceptions: [],
  section: null,
  isOn: true,
};
