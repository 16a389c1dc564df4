import type { ToneRule } from '../../model';

/** A person's datum in public: data protection law, and courtesy, keep it in private messages. */
export const rule: ToneRule = {
  id: 'any.private-data',
  brandId: null,
  name: { fr: 'Donnée personnelle en public', en: 'Private data in public' },
  level: 'error',
  check: { kind: 'detector', detector: 'private-data', options: {} },
  message: {
    fr: '« %s » est une donnée personnelle, visible de tous ici. Passez en message privé.',
    en: '“%s” is private and anyone can read it here. Move to private messages.',
  },
  scope: {
    languages: [],
    networks: [],
    purposes: ['reply', 'comment', 'post'],
    incidentOnly: false,
  },
  exceptions: [],
  section: null,
  isOn: true,
};
