import type { ToneRule } from '../../model';

/** Several spaces in a row. */
export const rule: ToneRule = {
  id: 'any.double-spaces',
  brandId: null,
  name: { fr: 'Espaces en double', en: 'Double spaces' },
  level: 'suggestion',
  check: { kind: 'detector', detector: 'double-spaces', options: {} },
  message: {
    fr: 'Plusieurs espaces de suite.',
    en: 'Several spaces in a row.',
  },
  scope: { languages: [], networks: [], purposes: [], incidentOnly: false },
  exceptions: [],
  section: null,
  isOn: true,
};
