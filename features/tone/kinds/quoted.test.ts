import { describe, expect, it } from 'vitest';
import type { Check } from '../model';
import { readText } from '../read-text';
import { findByKind } from './find-by-kind';
import { nativePattern } from './native-pattern';
import { quotedIn } from './quoted';

const inside = (text: string) =>
  quotedIn(readText(text)).map(({ start, end }) => text.slice(start, end));

describe('what a text quotes', () => {
  it.each([
    ['Vous dites « jamais » ?', [' jamais ']],
    ['You said “never again”.', ['never again']],
    ['Vous dites "jamais", vraiment ?', ['jamais']],
    ['> vous ne répondez jamais\nVoici.', ['> vous ne répondez jamais']],
    ['Un écran 27" et un 32", jamais vus.', []],
    ['Une « marque jamais fermée.', []],
    ['« il dit “jamais” »', [' il dit “jamais” ']],
    ['5 > 3, jamais 2', []],
  ])('of %j is %j', (text, expected) => {
    expect(inside(text)).toEqual(expected);
  });
});

const context = {
  language: 'fr' as const,
  panelLanguage: 'fr' as const,
  network: null,
  purpose: 'reply' as const,
  incident: false,
  brand: null,
  otherBrands: [],
  answered: null,
};
const tools = { compile: nativePattern, spared: () => [], message: { fr: '', en: '' } };

it.each([
  { kind: 'existence', tokens: ['jamais'], ignoreCase: true, nonword: false, fix: null },
  { kind: 'substitution', swap: { jamais: 'rarement' }, ignoreCase: true, nonword: false },
  { kind: 'consistency', either: { jamais: 'toujours' }, ignoreCase: true, nonword: false },
] as const)('a word rule ($kind) leaves the words of others alone', (check) => {
  const find = findByKind(structuredClone(check) as Check, tools);
  const found = (text: string) => find(readText(text), context).map(({ start }) => start);
  expect(found('toujours « jamais », toujours “jamais”\n> jamais')).toEqual([]);
  expect(found('toujours et toujours, jamais')).toEqual([22]);
});

it('a rule of signs looks there too', () => {
  const find = findByKind(
    { kind: 'existence', tokens: ['\\.{3}'], ignoreCase: true, nonword: true, fix: '…' },
    tools,
  );
  expect(find(readText('« Bon... »'), context)).toHaveLength(1);
});
