import type { ToneRule } from '../../model';

/** Letters of other alphabets used for their looks: screen readers skip or spell them, searches miss them. */
export const rule: ToneRule = {
  id: 'any.fancy-letters',
  brandId: null,
  name: { fr: 'Lettres fantaisie', en: 'Fancy letters' },
  level: 'warning',
  check: { kind: 'detector', detector: 'fancy-letters', options: {} },
  message: {
    fr: 'Un lecteur d’écran saute ces lettres ou les épelle. Revenez aux lettres ordinaires.',
    en: 'Screen readers skip or spell these letters. Go back to plain ones.',
  },
  scope: { languages: [], networks: [], purposes: [], incidentOnly: false },
  exceptions: [],
  section: null,
  isOn: true,
};
