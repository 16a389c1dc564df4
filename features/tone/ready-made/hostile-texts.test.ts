import { expect, it } from 'vitest';
import { processorTime } from '../../../tests/processor-time';
import { nativePattern } from '../kinds/native-pattern';
import { prepareRules } from '../prepare-rules';
import { readText } from '../read-text';
import type { ToneContext } from '../tone-context';
import { readyMadeRules } from './ready-made';

const LENGTH = 10_000;
/** Milliseconds of processor for one rule on one text; the slowest took 90 on 2026-11-22, the quadratic ones 500 and more. */
const MOST = 400;

const repeated = (piece: string) => piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);
const texts = new Map(
  [
    ...['{{', '[', '(', '«', '“', '"', "'", "l'", '_', '-', '=', '*', '>', '\n>', '#a', 'a@a.'],
    ...['a', 'A', 'AB ', 'a.', 'a-', 'e\u0301', 'oeu', 'xX', 'XX ', '\u200b', '\ud83d', '👩\u200d'],
    ...['!', '! ', ',', ' ,', ' ', '\u00a0', '\t', '\n', '1', '1 ', '1,', '+3', '%nom', '<nom '],
    ...['http://', 'www.', '12 rue ', 'FR76 ', 'vous ', 'tu ', 'ne vous ', 'désolé si ', 'votre '],
    ...['le nécessaire sera ', 'des mesures ', 'sorry if ', 'if the ', 'it was ', 'you should '],
  ].map((piece) => [piece, repeated(piece)]),
);
texts.set('a hashtag', `#${repeated('demode')}`);
texts.set('a letter and its marks', `e${repeated('\u0301')}`);

const { ready } = prepareRules(readyMadeRules, nativePattern);
const context: ToneContext = {
  language: 'fr',
  panelLanguage: 'fr',
  network: 'x',
  purpose: 'reply',
  incident: true,
  brand: {
    name: 'Vélia',
    handles: ['@velia'],
    register: 'vous',
    spellings: ['VéliaBox'],
    shorteners: [],
    lexicon: [{ say: 'vélo', dont: 'bécane', why: '' }],
  },
  otherBrands: [{ name: 'Café Rémi', handles: ['@cafe.remi'] }],
  answered: { text: 'Encore en retard !', authorName: 'Anne Petit' },
};

/** The less of two: the first pays for compiling, and for rubbish left by what ran before. */
function timeOf(find: (typeof ready)[number]['find'], text: string, language: 'fr' | 'en') {
  const times = [1, 2].map(() => {
    const read = readText(text);
    const start = processorTime();
    find(read, { ...context, language });
    return processorTime() - start;
  });
  return Math.min(...times);
}

it.each([...texts.keys()])(
  'every rule reads ten thousand characters of « %s » in no time',
  { timeout: 120_000 },
  (name) => {
    const text = texts.get(name) ?? '';
    const slow = ready
      .map(({ rule, find }) => ({
        rule: rule.id,
        time: timeOf(find, text, rule.scope.languages[0] ?? 'fr'),
      }))
      .filter(({ time }) => time > MOST);
    expect(slow).toEqual([]);
  },
);
