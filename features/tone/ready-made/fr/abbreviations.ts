import { frenchTypography } from '../french-typography';

export const rule = frenchTypography({
  id: 'abbreviations',
  name: { fr: 'Abréviations', en: 'Abbreviations' },
  check: { kind: 'detector', detector: 'french-abbreviations', options: {} },
  message: {
    fr: 'On abrège ainsi : M. Petit, n° 12, 2e, 1re, etc.',
    en: 'French abbreviates so: M. Petit, n° 12, 2e, 1re, etc.',
  },
});
