import { expect, it } from 'vitest';
import { findInCharter, passageOf } from './find-in-charter';
import { parseCharter } from './parse-charter';

const passages = parseCharter(`## Voix
On vouvoie.

## À faire / à éviter
Deux exemples.

| À faire | À éviter |
|---|---|
| Le 12 repart. | Patience. |
| Écrivez-nous en privé. | Votre adresse ? |

## Lexique
- voyageur, pas usager : il va quelque part
`).sections.map(passageOf);

const found = (query: string) =>
  findInCharter(passages, query).map(({ section, pairs, lines, prose }) => [
    section.heading,
    pairs.length,
    lines.length,
    prose,
  ]);

it('shows all while nothing is looked for', () => {
  expect(found('  ')).toEqual([
    ['Voix', 0, 0, 'On vouvoie.'],
    ['À faire / à éviter', 2, 0, 'Deux exemples.'],
    ['Lexique', 0, 1, ''],
  ]);
});

it('finds examples, words and prose by every word, accents and case aside', () => {
  expect(found('ECRIVEZ prive')).toEqual([['À faire / à éviter', 1, 0, '']]);
  expect(found('USAGER')).toEqual([['Lexique', 0, 1, '']]);
  expect(found('vouvoie')).toEqual([['Voix', 0, 0, 'On vouvoie.']]);
  expect(found('vouvoie usager')).toEqual([]);
});

it('shows the whole of a section found by its heading', () => {
  expect(found('eviter')).toEqual([['À faire / à éviter', 2, 0, 'Deux exemples.']]);
});
