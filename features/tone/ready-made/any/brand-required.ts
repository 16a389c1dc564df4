import type { ToneRule } from '../../model';

export const rule: ToneRule = {
  id: 'any.brand-required',
  brandId: null,
  name: { fr: 'Mots que la charte demande', en: 'Words the guidelines ask for' },
  level: 'suggestion',
  check: { kind: 'detector', detector: 'brand-required', options: {} },
  message: {
    fr: 'La charte demande un mot qui manque.',
    en: 'The guidelines ask for a word that is missing.',
  },
  scope: { languages: [], networks: [], purposes: [], incidentOnly: false },
  exceptions: [],
  section: null,
  isOn: true,
};
