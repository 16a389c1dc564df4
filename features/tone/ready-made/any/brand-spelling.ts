import type { ToneRule } from '../../model';

export const rule: ToneRule = {
  id: 'any.brand-spelling',
  brandId: null,
  name: { fr: 'Nom de la marque et des produits', en: 'Brand and product names' },
  level: 'warning',
  check: { kind: 'detector', detector: 'brand-spelling', options: {} },
  message: {
    fr: '« %s » s’écrit « %s » : un nom se reconnaît à son orthographe.',
    en: '“%s” is spelt “%s”: a name is known by its spelling.',
  },
  scope: { languages: [], networks: [], purposes: [], incidentOnly: false },
  exceptions: [],
  section: null,
  isOn: true,
};
