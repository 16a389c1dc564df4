import type { ToneRule } from '../../model';

/** « tu » and « vous » to the same person. Marks: pronouns, possessives, verbs and orders (detectors/french-address.ts). */
export const rule: ToneRule = {
  id: 'fr.mixed-address',
  brandId: null,
  name: { fr: 'Tu et vous mêlés', en: 'Tu and vous mixed' },
  level: 'warning',
  check: { kind: 'detector', detector: 'french-mixed-address', options: {} },
  message: {
    fr: 'Ce message mêle tu et vous. La personne se demande à qui l’on parle.',
    en: 'This message mixes tu and vous. It reads as if two people wrote it.',
  },
  scope: { languages: ['fr'], networks: [], purposes: [], incidentOnly: false },
  exceptions: [],
  section: null,
  isOn: true,
};
