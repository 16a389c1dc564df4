import { frenchTypography } from '../french-typography';

export const rule = frenchTypography({
  id: 'guillemets',
  name: { fr: 'Espace dans les guillemets', en: 'Space inside « »' },
  check: { kind: 'detector', detector: 'french-guillemets', options: {} },
  message: {
    fr: 'Une espace insécable garde le guillemet avec ce qu’il cite.',
    en: 'A no-break space keeps the guillemet with what it quotes.',
  },
});
