import type { ToneRule } from '../../model';

export const rule: ToneRule = {
  id: 'any.brand-lexicon',
  brandId: null,
  name: { fr: 'Mots que la charte évite', en: 'Words the guidelines avoid' },
  level: 'warning',
  check: { kind: 'detector', detector: 'brand-lexicon', options: {} },
  message: { fr: 'La charte évite « %s ».', en: 'The guidelines avoid “%s”.' },
  scope: { languages: [], networks: [], purposes: [], incidentOnly: false },
  exceptions: [],
  section: null,
  isOn: true,
};
