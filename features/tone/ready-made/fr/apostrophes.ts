import { frenchTypography } from '../french-typography';

export const rule = frenchTypography({
  id: 'apostrophes',
  name: { fr: 'Apostrophe typographique', en: 'Curly apostrophe' },
  check: { kind: 'detector', detector: 'french-apostrophes', options: {} },
  message: {
    fr: 'L’apostrophe courbe est celle des textes soignés.',
    en: 'The curly apostrophe is the one of texts made with care.',
  },
});
