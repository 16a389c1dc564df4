import { expect, it } from 'vitest';
import { guessTitle } from './guess-title';

it.each([
  ['Bonjour {{author.first_name | "à vous"}}, le bus 12 arrive. Merci.', 'Le bus 12 arrive'],
  ['Bonjour Camille,\nvotre colis part demain.', 'Votre colis part demain'],
  [
    'Hi {{author.first_name | "there"}}, we are sorry for the delay on your order today',
    'We are sorry for the delay',
  ],
  ['Merci à vous !', 'Merci à vous'],
  ['Bonjour Camille, merci pour votre message, il part à l’équipe.', 'Merci pour votre message'],
  ['Merci, le bus de la ligne 12 est parti à 8 h', 'Merci, le bus de la ligne 12'],
  ['Bonjour,', 'Bonjour'],
  ['Highway 12 is closed.', 'Highway 12 is closed'],
  ['🎉🎉 Bravo à tous', 'Bravo à tous'],
  ['“Some disruption”??? Three hours on a platform', 'Some disruption'],
  ['La carte « Liberté » vous attend', 'La carte « Liberté » vous attend'],
  ['{{brand.name}}', ''],
  ['😀', ''],
  ['', ''],
  ['x'.repeat(200), 'X'.padEnd(48, 'x')],
])('%j is entitled %j', (body, title) => {
  expect(guessTitle(body)).toBe(title);
});
