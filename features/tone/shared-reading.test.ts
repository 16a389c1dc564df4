import { expect, it } from 'vitest';
import { english } from '../replies/starter/english';
import { french } from '../replies/starter/french';
import { nativePattern } from './kinds/native-pattern';
import { prepareRules } from './prepare-rules';
import { readText } from './read-text';
import { readyMadeRules } from './ready-made/ready-made';
import type { ToneContext } from './tone-context';

const { ready } = prepareRules(readyMadeRules, nativePattern);
const EDITS = 10;
const TYPED = [
  ...["'", '’', ' ', '\u00a0', '\u202f', '!', '?', '.', ',', '\n', '"', '«', '»', '#', '@', '{{'],
  ...[
    'e\u0301',
    '🎉',
    'tu ',
    'vous ',
    'SI ',
    'bit.ly/a',
    '06 12 34 56 78',
    '\u200b',
    '...',
    '\n> ',
  ],
];

const context = (language: 'fr' | 'en'): ToneContext => ({
  language,
  panelLanguage: language,
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
  otherBrands: [{ name: 'Tramo', handles: ['@tramo'] }],
  answered: { text: 'Encore en retard !', authorName: 'Anne Petit' },
});

/** The same numbers on every run (mulberry32): what fails once fails again. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A text as somebody types in it: something put in, or taken out, anywhere. */
function edited(text: string, next: () => number): string {
  const at = Math.floor(next() * (text.length + 1));
  const typed = TYPED[Math.floor(next() * TYPED.length)] ?? ' ';
  const cut = Math.floor(next() * 6);
  return next() < 0.6
    ? text.slice(0, at) + typed + text.slice(at)
    : text.slice(0, at) + text.slice(at + cut);
}

it.each([
  ['fr', french],
  ['en', english],
] as const)(
  'finds in %s what each rule finds by itself, though all share one reading',
  { timeout: 120_000 },
  (language, replies) => {
    const next = numbersFrom(4);
    let compared = 0;
    for (const { body } of replies.slice(0, 10)) {
      let text = `${body}\n\n${body}`;
      for (let edit = 0; edit < EDITS; edit++) {
        text = edited(text, next);
        const shared = readText(text);
        const together = ready.map(({ find }) => find(shared, context(language)));
        const apart = ready.map(({ find }) => find(readText(text), context(language)));
        expect(together, text).toEqual(apart);
        compared += together.flat().length;
      }
    }
    expect(compared).toBeGreaterThan(200);
  },
);
