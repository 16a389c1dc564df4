import { describe, expect, it } from 'vitest';
import { charterFor } from './charter-for';
import { lexiconOf } from './lexicon-of';
import type { CharterSection } from './model';
import { LONGEST_CHARTER } from './model';
import { pairsOf } from './pairs-of';
import { parseCharter } from './parse-charter';
import { sectionAt } from './section-at';

const FRENCH = `Avant tout.

# Charte de la Régie

## Voix générale
On vouvoie.

## Par réseau

### Facebook et Instagram
On prend le temps.

#### Signature
Le prénom.

### X
Court.

## À faire / à éviter

| À faire | À éviter |
|---|---|
| « Le 12 repart. » | « Patience \\| merci » |

- À éviter : « Calmez-vous. »
- À faire : « Nous vous avons lu. »

## Lexique : dire, ne pas dire

| Ne pas dire | Dire | Pourquoi |
|:--|---|--:|
| usager, client | **voyageur** | Il paie et il choisit. |

- rame, pas wagon : le wagon porte des marchandises
- bug → panne
- des mots sans règle

## In English
Say “passenger”.
`;

const kinds = (sections: CharterSection[]) =>
  sections.map(({ kind, heading }) => `${kind} ${heading}`.trim());

describe('a charter in French', () => {
  const charter = parseCharter(FRENCH);

  it('is taken apart by its headings, each with its place', () => {
    expect(kinds(charter.sections)).toEqual([
      'other',
      'other Charte de la Régie',
      'voice Voix générale',
      'other Par réseau',
      'network Facebook et Instagram',
      'network Signature',
      'network X',
      'pairs À faire / à éviter',
      'lexicon Lexique : dire, ne pas dire',
      'other In English',
    ]);
    for (const section of charter.sections.slice(1)) {
      expect(FRENCH.slice(section.start)).toMatch(new RegExp(`^#+ ${section.heading}`));
    }
    expect(charter.sections.at(-1)?.end).toBe(FRENCH.length);
    expect(charter.sections[4]?.networks).toEqual(['facebook', 'instagram']);
    expect(charter.sections[5]?.networks).toEqual(['facebook', 'instagram']);
  });

  it('shows what fits the network, that of the network first, nothing empty', () => {
    expect(kinds(charterFor(charter, 'x', 'fr'))).toEqual([
      'network X',
      'other',
      'voice Voix générale',
      'pairs À faire / à éviter',
      'lexicon Lexique : dire, ne pas dire',
    ]);
    expect(kinds(charterFor(charter, 'instagram', 'en'))).toContain('other In English');
    expect(kinds(charterFor(charter, null, 'fr'))).toHaveLength(7);
  });

  it('pairs what to do with what not to, in a table and in a list', () => {
    const section = charter.sections.find(({ kind }) => kind === 'pairs') as CharterSection;
    expect(pairsOf(section)).toEqual({
      pairs: [
        { say: 'Le 12 repart.', avoid: 'Patience | merci' },
        { say: 'Nous vous avons lu.', avoid: 'Calmez-vous.' },
      ],
      rest: '',
    });
  });

  it('reads the lexicon by the names of its columns, one word not said to a line', () => {
    expect(lexiconOf(charter)).toEqual([
      { say: 'voyageur', dont: 'usager', why: 'Il paie et il choisit.' },
      { say: 'voyageur', dont: 'client', why: 'Il paie et il choisit.' },
      { say: 'rame', dont: 'wagon', why: 'le wagon porte des marchandises' },
      { say: 'panne', dont: 'bug', why: '' },
    ]);
  });

  it('finds a section by its heading or its anchor', () => {
    expect(sectionAt(charter, 'voix GENERALE')?.anchor).toBe('voix-generale');
    expect(sectionAt(charter, 'a-faire-a-eviter')?.kind).toBe('pairs');
    expect(sectionAt(charter, 'Rien de tel')).toBeNull();
    expect(sectionAt(charter, '—')).toBeNull();
  });
});

it('reads a charter in English, underlined headings and lists of one side', () => {
  const charter = parseCharter(
    "Tone of voice\n=============\nPlain.\n\nDo\n---\n- Name the line.\n\n## Don't\n* Say “calm down”.\n\n## Words we use\n- passenger, not customer (they can't choose)\n- say train rather than unit\n",
  );
  expect(kinds(charter.sections)).toEqual([
    'voice Tone of voice',
    'do Do',
    "dont Don't",
    'lexicon Words we use',
  ]);
  const [, doing, dont] = charter.sections as [CharterSection, CharterSection, CharterSection];
  expect(pairsOf(doing).pairs).toEqual([{ say: 'Name the line.', avoid: '' }]);
  expect(pairsOf(dont).pairs).toEqual([{ say: '', avoid: 'Say “calm down”.' }]);
  expect(lexiconOf(charter)).toEqual([
    { say: 'passenger', dont: 'customer', why: "they can't choose" },
    { say: 'train', dont: 'unit', why: '' },
  ]);
});

it('takes no heading out of fenced code, and tells two of one name apart', () => {
  const charter = parseCharter('## Ton\na\n```\n# not one\n```\n## Ton\nb');
  expect(charter.sections.map(({ anchor }) => anchor)).toEqual(['ton', 'ton-2']);
});

it.each([
  ['nothing', ''],
  ['headings without words', '#\n##\n# #\n===\n'],
  ['half a table', '## Lexique\n|a|b\n|--\n| c'],
  ['only pipes', `## Lexique\n${'|'.repeat(1000)}\n|-|\n${'|'.repeat(1000)}`],
  ['a lone surrogate and a null', '## Lexique\n- \ud800, pas \0 : \udfff'],
  ['a name that objects know', '## __proto__\n## constructor\na'],
])('never fails on %s', (_, markdown) => {
  const charter = parseCharter(markdown);
  lexiconOf(charter);
  for (const section of charter.sections) pairsOf(section);
  expect(charterFor(charter, 'x', 'fr')).toBeInstanceOf(Array);
});

it.each(['[', '](', '<', '_', '*', '| ', '- a, pas ', '\\', ':', '# ', '> ', '«', '(', ' ', '- ('])(
  'reads as many %j as a charter may hold at once',
  (piece) => {
    const markdown = `## Lexique\n- a${piece.repeat(LONGEST_CHARTER)}`;
    const start = performance.now();
    const charter = parseCharter(markdown);
    lexiconOf(charter);
    for (const section of charter.sections) pairsOf(section);
    expect(performance.now() - start).toBeLessThan(1000);
    expect(charter.sections.at(-1)?.end).toBeLessThanOrEqual(LONGEST_CHARTER);
  },
);
