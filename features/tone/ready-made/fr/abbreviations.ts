import { frenchTypography } from '../french-typography';

export const rule = frenchTypography({
  id: 'abbreviations',
  name: { fr: 'Abréviations', en: 'Abbreviations' },
  check: { kind: 'detector', detector: 'french-abbreviations', options: {} },
  message: {
    fr: 'On abrège ainsi, sans que la ligne sépare les deux : M. Petit, Mme Roux, n° 12. Et 2e, 1re, etc.',
    en: 'French abbreviates so, with a no-break space between the two: M. Petit, Mme Roux, n° 12. And 2e, 1re, etc.',
  },
});
