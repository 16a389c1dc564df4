import type { ToneRule } from '../../model';

/** Sentences that ask to be read twice. Thirty words is ours; GOV.UK's limit is 25 (https://insidegovuk.blog.gov.uk/2014/08/04/sentence-length-why-25-words-is-our-limit/). */
export const rule: ToneRule = {
  id: 'en.sentence-length',
  brandId: null,
  name: { fr: 'Phrase trop longue', en: 'Sentence too long' },
  level: 'suggestion',
  check: { kind: 'length', unit: 'sentence-words', max: 30 },
  message: {
    fr: 'Phrase de plus de 30 mots : coupez-la en deux.',
    en: 'Over 30 words in one sentence: cut it in two.',
  },
  scope: { languages: ['en'], networks: [], purposes: [], incidentOnly: false },
  exceptions: [],
  section: null,
  isOn: true,
};
