import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as re2 from 're2js';
import { describe, expect, it } from 'vitest';
import { safePatternBy } from '../../tone/kinds/safe-pattern';
import { prepareWatch } from './prepare-watch';
import { EVASIONS } from './sample-evasions';
import { SAMPLE_PLACE, sampleTerm } from './sample-term';

const WORDS = [
  ...['arnaque', 'boycott', 'escroquerie', 'plainte', 'scandale', 'intoxication', 'harcelement'],
  ...[
    'mensonge',
    'danger',
    'avocat',
    'rappel',
    'amiante',
    'listeria',
    'racisme',
    'poison',
    'voleurs',
  ],
  ...['scam', 'lawsuit', 'recall', 'fraud', 'asbestos', 'poisoning', 'racist', 'lawyer', 'allergy'],
  ...['mise en danger', 'plainte collective', 'class action', 'food poisoning'],
];
const AROUND = [
  (word: string) => word,
  (word: string) => `Franchement, ${word} totale !`,
  (word: string) => `c’est de l'${word}, point.`,
  (word: string) => `What a ${word}… never again`,
];
const FOUND = 0.95;
const FALSE_ALARMS = 0.01;

const { watchText } = prepareWatch(
  WORDS.map((word) => sampleTerm(word)),
  safePatternBy(re2),
);

describe('evasions', () => {
  it.each(Object.keys(EVASIONS))('of the sort « %s » are found', (sort) => {
    const missed: string[] = [];
    let tried = 0;
    for (const [i, word] of WORDS.entries()) {
      for (const [k, around] of AROUND.entries()) {
        const hidden = EVASIONS[sort]?.(word, i + 3 * k) ?? '';
        const text = around(hidden);
        tried += 1;
        const hit = watchText(text, SAMPLE_PLACE).find(({ term }) => term.text === word);
        const typed = hit && text.slice(hit.start, hit.end);
        if (
          !typed ||
          !(hidden.includes(typed) || typed.includes(hidden)) ||
          typed.length * 2 < hidden.length
        )
          missed.push(`${word}: ${text} (${typed})`);
      }
    }
    console.info(
      `${sort}: ${tried - missed.length} of ${tried}${missed.map((one) => `\n  ${one}`).join('')}`,
    );
    expect(missed.length / tried).toBeLessThanOrEqual(1 - FOUND);
  });
});

/** Ours: what looks like a disguise and is none. */
const BENIGN = [
  'Rendez-vous à 14h30, arrêt C3 : est-ce que le 12 passe ? Il y a à manger sur place.',
  'Du poisson frais, des desserts, un grand merci à l’équipe !',
  'Je suis arrivée le 1er mai 2026, vol AF1234, siège 12A, 3€ le café.',
  'Plan A, plan B, plan C : a, b ou c ? x y z',
  'We flew on a 747, seat 4B, gate B2; the A380 was late by 3h15m',
  'S.A.V. injoignable mais la S.N.C.F. fait au mieux, R.A.S.',
  'Suivez @la_ville et @transports sur www.exemple.fr/horaires-2026?id=3a',
  'Ouiiiii trooop bien !!! Merciiii 😍😍😍',
  'M. et Mme D. ont pris l’A6 puis la D906',
  'Vélo + train = 1h05, B2B ou B2C, covid19, ps5, mp3',
  'привет, как дела? Всё хорошо, спасибо большое!',
  'Καλημέρα σας, ευχαριστώ πολύ για όλα',
  'こんにちは、ありがとうございます',
  'L’un d’eux m’a dit qu’il n’y a rien à faire aujourd’hui',
  '🇫🇷🇫🇷 Allez les bleus ⚽️ 2-1 à la 90e !',
];

it('raises no alarm on what only looks like one', () => {
  const raised = BENIGN.filter((text) => watchText(text, SAMPLE_PLACE).length > 0);
  expect(raised).toEqual([]);
});

const FOLDER = join(import.meta.dirname, '../../../../shared/data/comments');
const SETS = ['udgsd_fr', 'udewt_en'].map((name) => join(FOLDER, `${name}.jsonl`));

it.skipIf(!SETS.every((path) => existsSync(path)))(
  'raises few alarms on sentences people wrote (../shared, when present)',
  { timeout: 60_000 },
  () => {
    const texts = SETS.flatMap((path) =>
      readFileSync(path, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line): string => JSON.parse(line).text),
    );
    // what is there in plain letters is no false alarm
    const raised = texts.filter((text) =>
      watchText(text, SAMPLE_PLACE).some(({ disguises }) => disguises.length > 0),
    );
    console.info(
      `${texts.length} sentences, ${raised.length} alarms${raised.map((one) => `\n  ${one}`).join('')}`,
    );
    expect(raised.length / texts.length).toBeLessThanOrEqual(FALSE_ALARMS);
  },
);
