import { frenchTypography } from '../french-typography';

export const rule = frenchTypography({
  id: 'high-marks',
  name: { fr: 'Espace avant ; : ! ?', en: 'Space before ; : ! ?' },
  check: { kind: 'detector', detector: 'french-high-marks', options: {} },
  message: {
    fr: 'Une espace fine insécable garde ce signe sur la ligne de son mot.',
    en: 'A narrow no-break space keeps this mark on the same line as its word.',
  },
});
