import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as re2 from 're2js';
import { describe, expect, it } from 'vitest';
import { SECTORS } from '../../../replies/starter/sector';
import { safePatternBy } from '../../../tone/kinds/safe-pattern';
import type { WatchTerm } from '../model';
import { prepareWatch } from '../prepare-watch';
import { SAMPLE_PLACE } from '../sample-term';
import { loadStarterList, type StarterSector } from './starter-lists';
import { termOfStarter } from './starter-term';

const LANGUAGES = ['fr', 'en'] as const;
const ALL: StarterSector[] = ['every', ...SECTORS];
const compile = safePatternBy(re2);

async function termsOf(sectors: readonly StarterSector[], language: 'fr' | 'en') {
  const lists = await Promise.all(sectors.map((sector) => loadStarterList(sector, language)));
  return lists
    .flat()
    .map((starter, i): WatchTerm => ({ ...termOfStarter(starter, language, null), id: `${i}` }));
}

describe.each(LANGUAGES)('starter lists in %s', (language) => {
  it.each(ALL)(
    'of %s hold enough terms, each once, all of which can be watched',
    async (sector) => {
      const terms = await termsOf([sector], language);
      expect(terms.length).toBeGreaterThanOrEqual(30);
      expect(new Set(terms.map(({ text }) => text)).size).toBe(terms.length);
      expect(prepareWatch(terms, compile).refused).toEqual([]);
    },
  );
});

describe('starter lists', () => {
  const seen: ['fr' | 'en', StarterSector, string, string[]][] = [
    ['fr', 'every', 'Je porte plainte et j’appelle au boycott !', ['legal', 'boycott']],
    ['fr', 'restaurant', 'Mon fils a fait une intoxication alimentaire chez vous', ['safety']],
    ['fr', 'transport', 'le chauffeur est au téléphone en conduisant', ['safety']],
    ['fr', 'shop', 'La batterie a pris feu, produit non conforme', ['safety', 'safety']],
    [
      'fr',
      'authority',
      'Conflit d’intérêts à la mairie, c’est de la corruption',
      ['legal', 'legal'],
    ],
    ['fr', 'gaming', 'On m’a doxxé et mon compte volé', ['safety', 'scam']],
    ['en', 'every', 'See you in court, this is a scam', ['legal', 'scam']],
    ['en', 'restaurant', 'we all got food poisoning, found a cockroach', ['safety', 'safety']],
    ['en', 'shop', 'my phone caught fire', ['safety']],
  ];
  it.each(seen)('%s, %s: %s', async (language, sector, text, categories) => {
    const { watchText } = prepareWatch(await termsOf([sector], language), compile);
    const hits = watchText(text, { ...SAMPLE_PLACE, language });
    expect(hits.map(({ term }) => term.category)).toEqual(categories);
  });
});

/** Alarms of the serious and illegal terms of every trade at once, per thousand sentences nobody needs to see. */
const ALLOWED = { fr: 25, en: 25 };
const FOLDER = join(import.meta.dirname, '../../../../../shared/data/comments');
const SETS = { fr: join(FOLDER, 'udgsd_fr.jsonl'), en: join(FOLDER, 'udewt_en.jsonl') };

it.skipIf(!existsSync(FOLDER)).each(LANGUAGES)(
  'raise few alarms on sentences in %s that people wrote (../shared, when present)',
  async (language) => {
    const { watchText } = prepareWatch(await termsOf(ALL, language), compile);
    const texts = readFileSync(SETS[language], 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line): string => JSON.parse(line).text);
    const raised = texts.flatMap((text) => {
      const hit = watchText(text, { ...SAMPLE_PLACE, language }).find(
        ({ term }) => term.severity === 'serious' || term.severity === 'illegal',
      );
      return hit ? [`${hit.term.text}: ${text}`] : [];
    });
    const rate = (1000 * raised.length) / texts.length;
    console.info(
      `${language}: ${rate.toFixed(1)} per 1,000${raised.map((one) => `\n  ${one}`).join('')}`,
    );
    expect(rate).toBeLessThanOrEqual(ALLOWED[language]);
  },
);
