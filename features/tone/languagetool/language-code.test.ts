import { expect, it } from 'vitest';
import { languageCode } from './language-code';

it.each([
  ['Merci pour votre patience', 'fr', ['en-US'], 'fr'],
  ['We apologise for the colour', 'en', ['en-US'], 'en-GB'],
  ['We like the color of the theater', 'en', ['en-GB'], 'en-US'],
  ['Thank you for your patience', 'en', ['fr-FR', 'en-US'], 'en-US'],
  ['Thank you for your patience', 'en', ['fr-FR', 'en', 'en-IE'], 'en-GB'],
  ['Thank you for your patience', 'en', ['fr'], 'en-GB'],
] as const)('%s (%s, %j) is %s', (text, language, preferred, code) => {
  expect(languageCode(text, language, preferred)).toBe(code);
});
