import { frenchTypography } from '../french-typography';

export const rule = frenchTypography({
  id: 'number-groups',
  name: { fr: 'Grands nombres', en: 'Large numbers' },
  check: { kind: 'detector', detector: 'french-number-groups', options: {} },
  message: {
    fr: 'Par groupes de trois, séparés d’une espace fine insécable, un grand nombre se lit d’un coup d’œil.',
    en: 'In groups of three with narrow no-break spaces, a large number reads at a glance.',
  },
});
