import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { authorityFr } from '../../replies/starter/packs/authority-fr';
import { gamingFr } from '../../replies/starter/packs/gaming-fr';
import { restaurantFr } from '../../replies/starter/packs/restaurant-fr';
import { shopFr } from '../../replies/starter/packs/shop-fr';
import { transportFr } from '../../replies/starter/packs/transport-fr';
import { checkText } from '../check-text';
import { nativePattern } from '../kinds/native-pattern';
import { prepareRules } from '../prepare-rules';
import type { ToneContext } from '../tone-context';
import { readyMadeRules } from './ready-made';

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
    handles: [],
    register: null,
    spellings: [],
    shorteners: [],
    lexicon: [],
  },
  otherBrands: [],
  answered: null,
};

/** Alarms by rule among texts that deserve none, printed; suggestions are counted apart. */
function alarms(name: string, texts: readonly string[]): number {
  const hits = texts.flatMap((text) =>
    checkText(text, ready, context).map((hit) => ({ hit, text })),
  );
  const grave = hits.filter(({ hit }) => hit.level !== 'suggestion');
  const byRule = Map.groupBy(hits, ({ hit }) => `${hit.ruleId} (${hit.level})`);
  const rows = [...byRule].map(([rule, found]) => `  ${rule}: ${found.length}`).sort();
  const rate = (grave.length / texts.length) * 1000;
  console.info(
    `${name}: ${texts.length} texts, ${grave.length} warnings or errors, ${rate.toFixed(1)} per 1,000\n${rows.join('\n')}`,
  );
  for (const { hit, text } of grave) {
    console.info(
      `    ${hit.ruleId} « ${text.slice(hit.start, hit.end)} » in: ${text.slice(0, 160)}`,
    );
  }
  return rate;
}

it('raises few alarms on the starter replies of the sectors', () => {
  const packs = [authorityFr, gamingFr, restaurantFr, shopFr, transportFr].flat();
  const texts = packs
    .flatMap(({ body, variants }) => [body, ...variants])
    .map((body) =>
      body
        .replace(/\{\{author\.first_name[^}]*\}\}/g, 'Camille')
        .replace(/\{\{[^}]*\}\}/g, 'TransVal'),
    );
  expect(alarms('starter replies', texts)).toBeLessThanOrEqual(ALLOWED);
});

it.skipIf(!existsSync(SENTENCES))(
  'raises few alarms on sentences people wrote (../shared, when present)',
  () => {
    const texts = readFileSync(SENTENCES, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line): string => JSON.parse(line).text);
    expect(alarms('sentences', texts)).toBeLessThanOrEqual(ALLOWED);
  },
);
