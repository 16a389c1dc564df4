import { expect, it } from 'vitest';
import { allowedWords } from './allowed-words';
import { emptyDraft } from './rule-draft';
import { ruleOfDraft } from './rule-of-draft';

const rule = { ...ruleOfDraft(emptyDraft(null), 'fr.blame'), exceptions: ['comme vous'] };
const version = (brandId: string, exceptions: string[]) => ({
  ...rule,
  id: `fr.blame@${brandId}`,
  brandId,
  exceptions,
  createdAt: 1,
  updatedAt: 1,
  deletedAt: null,
});
const stored = [
  version('a', ['comme vous', 'vous devez \\(vite\\)', 'd.s que']),
  version('b', ['vous devez']),
  { ...version('a', ['other']), id: 'fr.tu@a' },
];

it('lists what each brand lets stand, and not what the rule itself does', () => {
  expect(allowedWords(rule, stored, null)).toEqual([
    { brandId: 'a', pattern: 'vous devez \\(vite\\)', words: 'vous devez (vite)' },
    { brandId: 'a', pattern: 'd.s que', words: 'd.s que' },
    { brandId: 'b', pattern: 'vous devez', words: 'vous devez' },
  ]);
  expect(allowedWords(rule, stored, 'b').map(({ words }) => words)).toEqual(['vous devez']);
});
