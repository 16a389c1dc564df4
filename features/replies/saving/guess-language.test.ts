import { expect, it } from 'vitest';
import { guessLanguage } from './guess-language';

it.each([
  ['Bonjour Camille, merci pour votre message.', 'fr'],
  ['Nous sommes désolés du retard.', 'fr'],
  ['Votre colis arrive', 'fr'],
  ['Hi Camille, thank you for the message.', 'en'],
  ['We are sorry about that.', 'en'],
  ['Your parcel is on its way', 'en'],
] as const)('%s', (text, language) => {
  expect(guessLanguage(text, language === 'fr' ? 'en' : 'fr')).toBe(language);
});

it('takes the language given when nothing tells', () => {
  expect(guessLanguage('12 € 👍', 'fr')).toBe('fr');
  expect(guessLanguage('12 € 👍', 'en')).toBe('en');
});
