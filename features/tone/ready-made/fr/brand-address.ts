import type { ToneRule } from '../../model';

/** « tu » where the brand says vous, « vous » where it says tu. */
export const rule: ToneRule = {
  id: 'fr.brand-address',
  brandId: null,
  name: { fr: 'Tu ou vous, selon la marque', en: 'Tu or vous, as the brand chose' },
  level: 'warning',
  check: { kind: 'detector', detector: 'french-brand-address', options: {} },
  message: {
    fr: '« %s » n’est pas le ton que la marque a choisi : ici, on ne s’adresse pas aux gens ainsi.',
    en: '“%s” isn’t how this brand chose to address people in French.',
  },
  scope: { languages: ['fr'], networks: [], purposes: [], incidentOnly: false },
  exceptions: [],
  section: null,
  isOn: true,
};
