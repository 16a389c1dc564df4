import type { ToneRule } from '../../model';

/** An invitation to write in private that leads nowhere. On X and LinkedIn an account may take no message from strangers; on Facebook and Instagram the page's own name leads to its messages. */
export const rule: ToneRule = {
  id: 'any.private-message',
  brandId: null,
  name: { fr: 'Message privé sans adresse', en: 'Private message without a way in' },
  level: 'suggestion',
  check: { kind: 'detector', detector: 'private-message', options: {} },
  message: {
    fr: 'En message privé, oui, mais à quel compte ? Ajoutez le compte ou le lien où écrire.',
    en: 'In private, yes, but to which account? Add the account or the link to write to.',
  },
  scope: {
    languages: [],
    networks: ['x', 'linkedin'],
    purposes: ['reply', 'comment', 'post'],
    incidentOnly: false,
  },
  exceptions: [],
  section: null,
  isOn: true,
};
