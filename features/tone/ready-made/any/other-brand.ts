import type { ToneRule } from '../../model';

/** The name or an account of another client. */
export const rule: ToneRule = {
  id: 'any.other-brand',
  brandId: null,
  name: { fr: 'Autre client cité', en: 'Another client named' },
  level: 'error',
  check: { kind: 'detector', detector: 'other-brand', options: {} },
  message: {
    fr: '« %s » est un autre de vos clients. Êtes-vous sur le bon compte ?',
    en: '“%s” is another of your clients. Are you on the right account?',
  },
  scope: { languages: [], networks: [], purposes: [], incidentOnly: false },
  exceptions: [],
  section: null,
  isOn: true,
};
