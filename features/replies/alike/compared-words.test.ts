import { expect, it } from 'vitest';
import { comparedWords } from './compared-words';

it.each([
  ['Bonjour Jean-Pierre, votre commande 48213 est là.', 'bonjour votre commande est la'],
  ['Hi @tom_b, see https://t.co/x?y=1. Thanks Óscar!', 'hi see thanks'],
  ['Le 12 part à 14h20 de République', 'le part a de'],
  ['Merci ! Camille vous répond. À très vite', 'merci camille vous repond a tres vite'],
  ['L’équipe s’en occupe', 'l equipe s en occupe'],
  ['🙏🙏', ''],
  ['', ''],
])('compares %j by %j', (text, words) => {
  expect(comparedWords(text).join(' ')).toBe(words);
});
