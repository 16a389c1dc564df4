import type { ToneRule } from '../../model';

/** Hashtags that run words together in one case. Capitals let screen readers tell the words apart. */
export const rule: ToneRule = {
  id: 'any.hashtag-case',
  brandId: null,
  name: { fr: 'Hashtag sans capitales', en: 'Hashtag without capitals' },
  level: 'suggestion',
  check: { kind: 'detector', detector: 'hashtag-case', options: {} },
  message: {
    fr: 'Une capitale à chaque mot : un lecteur d’écran lira « %s » d’un trait.',
    en: 'Give each word a capital: a screen reader runs “%s” together.',
  },
  scope: { languages: [], networks: [], purposes: [], incidentOnly: false },
  exceptions: [],
  section: null,
  isOn: true,
};
