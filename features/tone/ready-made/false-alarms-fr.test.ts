import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { french } from '../../replies/starter/french';
import { authorityFr } from '../../replies/starter/packs/authority-fr';
import { gamingFr } from '../../replies/starter/packs/gaming-fr';
import { restaurantFr } from '../../replies/starter/packs/restaurant-fr';
import { shopFr } from '../../replies/starter/packs/shop-fr';
import { transportFr } from '../../replies/starter/packs/transport-fr';
import { nativePattern } from '../kinds/native-pattern';
import { prepareRules } from '../prepare-rules';
import type { ToneContext } from '../tone-context';
import { falseAlarms } from './false-alarms';
import { readyMadeRules } from './ready-made';

const PATIENCE = { timeout: 60_000 };

/** Warnings and errors allowed per 1,000 clean texts. */
const ALLOWED = 5;
const SENTENCES = join(import.meta.dirname, '../../../../shared/data/comments/udgsd_fr.jsonl');

const { ready } = prepareRules(readyMadeRules, nativePattern);
const context: ToneContext = {
  language: 'fr',
  panelLanguage: 'fr',
  network: 'facebook',
  purpose: 'reply',
  incident: false,
  brand: {
    name: 'TransVal',
    handles: ['@transval'],
    register: 'vous',
    spellings: [],
    shorteners: [],
    lexicon: [],
  },
  otherBrands: [],
  answered: null,
};

/** Warnings and errors per 1,000 texts that deserve none, printed with every rule's count. */
function rateOf(name: string, texts: readonly string[]): number {
  const { rate, byRule, grave } = falseAlarms(texts, ready, context);
  console.info(
    [
      `${name}: ${texts.length} texts, ${grave.length} warnings or errors, ${rate.toFixed(1)} per 1,000`,
      ...[...byRule].sort().map(([rule, count]) => `  ${rule}: ${count}`),
      ...grave.map((said) => `    ${said}`),
    ].join('\n'),
  );
  return rate;
}

it('raises few alarms on the starter replies of the sectors', PATIENCE, () => {
  const packs = [french, authorityFr, gamingFr, restaurantFr, shopFr, transportFr].flat();
  const texts = packs
    .flatMap(({ body, variants }) => [body, ...variants])
    .map((body) =>
      body
        .replace(/\{\{author\.first_name[^}]*\}\}/g, 'Camille')
        .replace(/\{\{[^}]*\}\}/g, 'TransVal'),
    );
  expect(rateOf('starter replies', texts)).toBeLessThanOrEqual(ALLOWED);
});

it.skipIf(!existsSync(SENTENCES))(
  'raises few alarms on sentences people wrote (../shared, when present)',
  PATIENCE,
  () => {
    const texts = readFileSync(SENTENCES, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line): string => JSON.parse(line).text);
    expect(rateOf('sentences', texts)).toBeLessThanOrEqual(ALLOWED);
  },
);
