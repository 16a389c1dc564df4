import type { ToneRule } from '../../model';

/** Exclamation marks over what each network bears. No network publishes a figure: the limits are ours. */
export const rule: ToneRule = {
  id: 'any.exclamation-marks',
  brandId: null,
  name: { fr: 'Trop de points d’exclamation', en: 'Too many exclamation marks' },
  level: 'warning',
  check: {
    kind: 'detector',
    detector: 'exclamation-marks',
    options: { facebook: 3, instagram: 3, x: 2, linkedin: 2, elsewhere: 3 },
  },
  message: {
    fr: 'Trop de points d’exclamation : la phrase crie plus qu’elle ne sourit.',
    en: 'Too many exclamation marks: this shouts more than it smiles.',
  },
  scope: { languages: [], networks: [], purposes: [], incidentOnly: false },
  exceptions: [],
  section: null,
  isOn: true,
};
