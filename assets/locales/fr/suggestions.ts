import type { suggestions as english } from '../en/suggestions';
import type { Translated } from '../translated';

export const suggestions = {
  heading: 'Pour ce commentaire',
  topic: 'même sujet : {topic}',
  words: { one: 'mot commun : {words}', other: 'mots communs : {words}' },
  used: {
    one: 'utilisée une fois sur de tels commentaires',
    other: 'utilisée {count} fois sur de tels commentaires',
  },
  french: 'en français',
  english: 'en anglais',
} satisfies Translated<typeof english>;
