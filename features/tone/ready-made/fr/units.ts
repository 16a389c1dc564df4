import { frenchTypography } from '../french-typography';

export const rule = frenchTypography({
  id: 'units',
  name: { fr: 'Espace avant l’unité', en: 'Space before the unit' },
  check: { kind: 'detector', detector: 'french-units', options: {} },
  message: {
    fr: 'Une espace insécable évite que le nombre et son unité soient séparés en fin de ligne.',
    en: 'A no-break space keeps the figure and its unit on one line.',
  },
});
