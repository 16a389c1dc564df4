import { describe, expect, it } from 'vitest';
import { alike as en } from '../../../assets/locales/en/alike';
import { alike as fr } from '../../../assets/locales/fr/alike';
import { ALIKE_CHOICES } from '../../settings/alike-choices';
import { likeness } from './likeness';
import { shinglesOf } from './shingles';

describe.each([
  ['English', en],
  ['French', fr],
] as const)('the examples in %s', (_, words) => {
  const like = (text: string) => likeness(shinglesOf(words.exampleOurs), shinglesOf(text));

  it.each([
    ['exampleCopy', 'copies', 2],
    ['exampleNear', 'nearCopies', ALIKE_CHOICES.copies],
    ['exampleFrame', 'sameFrame', ALIKE_CHOICES.nearCopies],
  ] as const)(
    '%s is what the choice warns about, and no looser one does',
    (name, choice, looser) => {
      expect(like(words[name])).toBeGreaterThanOrEqual(ALIKE_CHOICES[choice]);
      expect(like(words[name])).toBeLessThan(looser);
    },
  );
});
