import type { ToneRule } from '../../model';

/** Links whose end can't be seen. People are told not to follow them, rightly. */
export const rule: ToneRule = {
  id: 'any.link-shortener',
  brandId: null,
  name: { fr: 'Lien raccourci', en: 'Shortened link' },
  level: 'warning',
  check: { kind: 'detector', detector: 'link-shorteners', options: {} },
  message: {
    fr: '« %s » cache où il mène. Donnez l’adresse entière ou un raccourci de la marque.',
    en: '“%s” hides where it leads. Give the whole address, or the brand’s own short one.',
  },
  scope: { languages: [], networks: [], purposes: [], incidentOnly: false },
  exceptions: [],
  section: null,
  isOn: true,
};
