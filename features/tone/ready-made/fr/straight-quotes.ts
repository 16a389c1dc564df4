import { frenchTypography } from '../french-typography';

export const rule = frenchTypography({
  id: 'straight-quotes',
  name: { fr: 'Guillemets français', en: 'French quotation marks' },
  check: { kind: 'detector', detector: 'french-straight-quotes', options: {} },
  message: {
    fr: 'En français, on cite entre « ».',
    en: 'French quotes between « ».',
  },
});
