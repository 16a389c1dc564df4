import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { english } from '../../replies/starter/english';
import { authorityEn } from '../../replies/starter/packs/authority-en';
import { gamingEn } from '../../replies/starter/packs/gaming-en';
import { restaurantEn } from '../../replies/starter/packs/restaurant-en';
import { shopEn } from '../../replies/starter/packs/shop-en';
import { transportEn } from '../../replies/starter/packs/transport-en';
import { nativePattern } from '../kinds/native-pattern';
import { prepareRules } from '../prepare-rules';
import type { ToneContext } from '../tone-context';
import { falseAlarms } from './false-alarms';
import { readyMadeRules } from './ready-made';

/** Warnings and errors allowed per 1,000 clean texts. */
const ALLOWED = 5;
const SENTENCES = join(import.meta.dirname, '../../../../shared/data/comments/udewt_en.jsonl');

/* Weblogs, mails and reviews: signatures with addresses and numbers, and shouting, are what the rules are for. */
const NOT_CLEAN = /@|\d{3}[-. )]{1,2}\d{3}|!\s?[!?]|\p{Lu}{2,}\P{L}+\p{Lu}{2,}|A\+\+/u;

const { ready } = prepareRules(readyMadeRules, nativePattern);
const context: ToneContext = {
  language: 'en',
  panelLanguage: 'en',
  network: 'x',
  purpose: 'reply',
  incident: false,
  brand: {
    name: 'Northline',
    handles: ['northline'],
    register: null,
    spellings: [],
    shorteners: [],
    lexicon: [],
  },
  otherBrands: [{ name: 'Orange', handles: ['orange'] }],
  answered: null,
};

function rateOf(name: string, texts: readonly string[]): number {
  const { rate, byRule, grave } = falseAlarms(texts, ready, context);
  const rules = [...byRule].sort().map(([rule, count]) => `  ${rule}: ${count}`);
  console.info(
    [
      `${name}: ${texts.length} texts, ${grave.length} warnings or errors, ${rate.toFixed(1)} per 1,000`,
      ...rules,
      ...grave.map((said) => `    ${said}`),
    ].join('\n'),
  );
  return rate;
}

it('raises few alarms on the starter replies, filled', () => {
  const texts = [english, authorityEn, gamingEn, restaurantEn, shopEn, transportEn]
    .flat()
    .flatMap(({ body, variants }) => [body, ...variants])
    .map((body) =>
      body
        .replace(/\{\{author\.[^}]*\}\}/g, 'Camille')
        .replace(/\{\{brand\.[^}]*\}\}/g, 'Northline')
        .replace(/\{\{[^}]*\}\}/g, '21 November'),
    );
  expect(rateOf('starter replies', texts)).toBeLessThanOrEqual(ALLOWED);
});

it.skipIf(!existsSync(SENTENCES))(
  'raises few alarms on sentences people wrote (../shared, when present)',
  () => {
    const texts = readFileSync(SENTENCES, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line): string => JSON.parse(line).text)
      .filter((text) => !NOT_CLEAN.test(text));
    expect(rateOf('sentences', texts)).toBeLessThanOrEqual(ALLOWED);
  },
);
