import { describe, expect, it } from 'vitest';
import type { Author } from '../../../networks/contract';
import { parseTemplate } from '../template/parse-template';
import { nameVariables } from './name-variables';

const person = (name: string, handle: string | null = null): Author => ({
  name,
  handle,
  address: null,
});
const FIRST_FR = '{{author.first_name | "à vous"}}';
const FIRST_EN = '{{author.first_name | "there"}}';
const FIRST = '{{author.first_name}}';

type Row = [text: string, author: Author | null, brand: string | null, body: string];

const FRENCH: Row[] = [
  [
    'Bonjour Camille, le bus arrive.',
    person('Camille Durand'),
    null,
    `Bonjour ${FIRST_FR}, le bus arrive.`,
  ],
  ['Bonjour, Camille !', person('Camille Durand'), null, `Bonjour, ${FIRST_FR} !`],
  ['Merci Camille !', person('Camille Durand'), null, `Merci ${FIRST_FR} !`],
  ['BONJOUR CAMILLE', person('Camille Durand'), null, `BONJOUR ${FIRST_FR}`],
  [
    'Bonjour Camille Durand, merci.',
    person('Camille Durand'),
    null,
    'Bonjour {{author.name}}, merci.',
  ],
  ['Bonjour CAMILLE DURAND', person('Camille Durand'), null, 'Bonjour {{author.name}}'],
  ['Bonjour Hélène,', person('Helene Petit'), null, `Bonjour ${FIRST_FR},`],
  ['Bonjour Helene,', person('Hélène Petit'), null, `Bonjour ${FIRST_FR},`],
  ['Bonjour HÉLÈNE,', person('Hélène Petit'), null, `Bonjour ${FIRST_FR},`],
  ['Bonjour He\u0301le\u0300ne,', person('Hélène Petit'), null, `Bonjour ${FIRST_FR},`],
  [
    'Bonjour Jeanne, Jean vous répond.',
    person('Jean Martin'),
    null,
    `Bonjour Jeanne, ${FIRST} vous répond.`,
  ],
  ['Bonjour Jean-Luc,', person('Jean Martin'), null, 'Bonjour Jean-Luc,'],
  ['Bonjour Jean-Pierre,', person('Jean-Pierre Lemoine'), null, `Bonjour ${FIRST_FR},`],
  ['Une rose pour Rose.', person('Rose Martin'), null, `Une rose pour ${FIRST}.`],
  ['Une pierre pour vous.', person('Pierre Martin'), null, 'Une pierre pour vous.'],
  [
    'Camille, merci de votre message.',
    person('Camille Durand'),
    null,
    '{{author.first_name | "Bonjour"}}, merci de votre message.',
  ],
  [
    'Merci de votre message, Camille.',
    person('Camille Durand'),
    null,
    `Merci de votre message, ${FIRST}.`,
  ],
  [
    'La demande d’Alice est partie.',
    person('Alice Martin'),
    null,
    `La demande d’${FIRST} est partie.`,
  ],
  [
    "La demande d'Alice est partie.",
    person('Alice Martin'),
    null,
    `La demande d'${FIRST} est partie.`,
  ],
  [
    'Bonjour @camille.d, merci.',
    person('Camille Durand', 'camille.d'),
    null,
    'Bonjour @{{author.handle}}, merci.',
  ],
  ['@CamilleD bonjour', person('Camille Durand', 'camilled'), null, '@{{author.handle}} bonjour'],
  [
    '@camille bonjour, une camille',
    person('Camille Durand', 'camille'),
    null,
    '@{{author.handle}} bonjour, une camille',
  ],
  [
    '@delphineaubertin merci',
    person('delphineaubertin', 'delphineaubertin'),
    null,
    '@{{author.handle}} merci',
  ],
  [
    '@camille_durand2 bonjour',
    person('Camille Durand', 'camille_durand'),
    null,
    '@camille_durand2 bonjour',
  ],
  ['TransVal vous remercie.', null, 'TransVal', '{{brand.name}} vous remercie.'],
  ['Toute l’équipe de Transval', null, 'TransVal', 'Toute l’équipe de {{brand.name}}'],
  ['Les TransValiens', null, 'TransVal', 'Les TransValiens'],
  ['Une orange de chez Orange', null, 'Orange', 'Une orange de chez {{brand.name}}'],
  ['L’équipe de La Poste', null, 'La Poste', 'L’équipe de {{brand.name}}'],
  ['La poste est fermée', null, 'La Poste', '{{brand.name}} est fermée'],
  [
    'Bonjour TransVal, et merci.',
    person('TransVal'),
    'TransVal',
    'Bonjour {{brand.name}}, et merci.',
  ],
  [
    'Bonjour Camille, TransVal vous répond.',
    person('Camille D.'),
    'TransVal',
    `Bonjour ${FIRST_FR}, {{brand.name}} vous répond.`,
  ],
  ['Bonjour Crous de Lyon,', person('Crous de Lyon'), null, 'Bonjour {{author.name}},'],
  ['Bonjour 🌸 Camille 🌸,', person('🌸 Camille 🌸'), null, 'Bonjour {{author.name}},'],
  ['Bonjour Camille,', person('🌸 Camille 🌸'), null, `Bonjour ${FIRST_FR},`],
  [
    'Dites-le à {{brand.name}} et {{{x}}}',
    null,
    null,
    'Dites-le à { {brand.name} } et { { {x} } }',
  ],
  ['Rien à changer.', person('Camille Durand'), 'TransVal', 'Rien à changer.'],
];

const ENGLISH: Row[] = [
  [
    'Hi Camille, the bus is coming.',
    person('Camille Durand'),
    null,
    `Hi ${FIRST_EN}, the bus is coming.`,
  ],
  ['Good morning Sam!', person('Sam Jones'), null, `Good morning ${FIRST_EN}!`],
  ['Thanks Sam!', person('Sam Jones'), null, 'Thanks {{author.first_name | "very much"}}!'],
  ['Thank you, Sam.', person('Sam Jones'), null, 'Thank you, {{author.first_name | "very much"}}.'],
  ['Sam, thank you.', person('Sam Jones'), null, '{{author.first_name | "Hello"}}, thank you.'],
  ['Same as Sam’s case, Samuel.', person('Sam Jones'), null, `Same as ${FIRST}’s case, Samuel.`],
  ['Will you send it, Will?', person('Will Smith'), null, `Will you send it, ${FIRST}?`],
  [
    'We will. Will, thank you.',
    person('Will Smith'),
    null,
    'We will. {{author.first_name | "Hello"}}, thank you.',
  ],
  ['May I help?', person('May Brown'), null, 'May I help?'],
  ['Hi May, may I help?', person('May Brown'), null, `Hi ${FIRST_EN}, may I help?`],
  ['Hi Anne, Anna is here', person('Anna Bell'), null, `Hi Anne, ${FIRST} is here`],
  ['an apple from Apple', null, 'Apple', 'an apple from {{brand.name}}'],
  [
    'adidas, Adidas and ADIDAS',
    null,
    'adidas',
    '{{brand.name}}, {{brand.name}} and {{brand.name}}',
  ],
  ['Hi $& and a$&b', person('a$&b'), null, 'Hi $& and {{author.name}}'],
  ['Hi {{brand.name}},', person('{{brand.name}}'), null, 'Hi {{author.name}},'],
  ['Hi <img onerror>', person('<img onerror>'), null, 'Hi {{author.name}}'],
];

describe('nameVariables', () => {
  const run =
    (language: 'fr' | 'en') =>
    (text: string, author: Author | null, brand: string | null, body: string) => {
      const named = { authors: author === null ? [] : [author], brandName: brand };
      expect(nameVariables(text, named, language)).toBe(body);
    };
  it.each(FRENCH)('%s', run('fr'));
  it.each(ENGLISH)('%s', run('en'));

  it('knows several people', () => {
    const authors = [person('Camille Durand'), person('Sam Jones')];
    expect(nameVariables('Hi Camille, Sam is right.', { authors, brandName: null }, 'en')).toBe(
      `Hi ${FIRST_EN}, ${FIRST} is right.`,
    );
  });

  it('lets no text of a page become a variable', () => {
    for (const text of ['{{post.url}}', '{{{{network}}}}', '{{#net x}}a{{/net}}', '{{> me}}']) {
      const body = nameVariables(text, { authors: [], brandName: null }, 'en');
      expect(parseTemplate(body).nodes.every(({ kind }) => kind === 'text')).toBe(true);
    }
  });

  it('takes a text as long as may be kept in a moment', () => {
    const text = 'Camille Camille, '.repeat(300);
    const from = performance.now();
    nameVariables(text, { authors: [person('Camille Durand')], brandName: 'TransVal' }, 'fr');
    expect(performance.now() - from).toBeLessThan(500);
  });
});
