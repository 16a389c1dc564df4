import type { ToneRule } from '../../model';

/** Emoji in a row: a screen reader says the name of each. */
export const rule: ToneRule = {
  id: 'any.emoji-run',
  brandId: null,
  name: { fr: 'Émojis en série', en: 'Emoji in a row' },
  level: 'warning',
  check: { kind: 'detector', detector: 'emoji-run', options: { max: 2 } },
  message: {
    fr: 'Un lecteur d’écran dit le nom de chaque émoji. Un seul suffit.',
    en: 'A screen reader says the name of every emoji. One is enough.',
  },
  scope: { languages: [], networks: [], purposes: [], incidentOnly: false },
  exceptions: [],
  section: null,
  isOn: true,
};
