import type { ToneRule } from '../../model';

/** Emoji over what each network bears. No network publishes a figure: the limits are ours, lower where people come for work. */
export const rule: ToneRule = {
  id: 'any.emoji',
  brandId: null,
  name: { fr: 'Trop d’émojis', en: 'Too many emoji' },
  level: 'warning',
  check: {
    kind: 'detector',
    detector: 'too-many',
    options: { counted: 'emoji', facebook: 4, instagram: 5, x: 3, linkedin: 2, elsewhere: 4 },
  },
  message: {
    fr: 'Un émoji de trop pour ce réseau. Gardez ceux qui disent quelque chose.',
    en: 'One emoji too many for this network. Keep those that say something.',
  },
  scope: { languages: [], networks: [], purposes: [], incidentOnly: false },
  exceptions: [],
  section: null,
  isOn: true,
};
