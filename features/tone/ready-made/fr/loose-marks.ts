import { frenchTypography } from '../french-typography';

export const rule = frenchTypography({
  id: 'loose-marks',
  name: { fr: 'Virgules et points', en: 'Commas and full stops' },
  check: { kind: 'detector', detector: 'french-loose-marks', options: {} },
  message: {
    fr: 'La virgule et le point collent au mot qui précède, et une espace les suit.',
    en: 'Commas and full stops touch the word before, and a space follows them.',
  },
});
