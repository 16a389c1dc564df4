import { describe, expect, it } from 'vitest';
import { readyMadeRules } from '../ready-made/ready-made';
import { patternOfWords } from '../rules/plain-pattern';
import { ownVersionId } from '../rules/rules-for';
import type { StoredRule } from '../rules/stored-rule';
import { createChecker } from './create-checker';

const CONTEXT = {
  panelLanguage: 'fr',
  network: 'facebook',
  purpose: 'reply',
  incident: false,
  brand: null,
  otherBrands: [],
  answered: null,
} as const;
const MIXED = 'Bonjour, tu as raison, écrivez-nous';

const version = (id: string, change: Partial<StoredRule>): StoredRule => {
  const rule = readyMadeRules.find((each) => each.id === id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  const times = { createdAt: 1, updatedAt: 1, deletedAt: null };
  return { ...rule, ...times, id: ownVersionId(id, 'a'), brandId: 'a', ...change };
};

describe('a checker', () => {
  const found = async (text: string, stored: StoredRule[] = []) => {
    const checker = await createChecker('a', stored);
    return checker
      .check(text, { ...CONTEXT, otherBrands: [] }, 'en')
      .map(({ ruleId, start, end }) => [ruleId, text.slice(start, end)]);
  };

  it('finds what is wrong, in the language of the text', async () => {
    expect(await found(MIXED)).toContainEqual(['fr.mixed-address', 'écrivez-nous']);
  });

  it('leaves out what the brand switched off', async () => {
    const off = version('fr.mixed-address', { isOn: false });
    expect((await found(MIXED, [off])).map(([id]) => id)).not.toContain('fr.mixed-address');
  });

  it('leaves alone the words that the brand excepted, and still runs our own patterns', async () => {
    const text = 'Nous vous garantissons une réponse demain, à 100 %.';
    const before = await found(text);
    const [id, words] = before.find(([rule]) => rule === 'fr.absolute-promise') ?? [];
    const spared = version('fr.absolute-promise', {
      exceptions: [patternOfWords(words ?? '', false)],
    });
    const after = await found(text, [spared]);
    expect(after).not.toContainEqual([id, words]);
    expect(after.filter(([rule]) => rule === id)).toHaveLength(
      before.filter(([rule]) => rule === id).length - 1,
    );
  });

  it('runs a rule made of a ready-made one as that one runs, with words added to it', async () => {
    const made = version('fr.conditional-apology', { id: 'own', brandId: null });
    if (made.check.kind !== 'existence') throw new Error('another kind');
    made.check = { ...made.check, tokens: [...made.check.tokens, 'navré(?:e|s)* +d.avance'] };
    const text = 'Nous sommes désolés si cela vous a gêné, navrés  d’avance.';
    expect(
      (await found(text, [made])).filter(([id]) => id === 'own').map(([, words]) => words),
    ).toEqual(['désolés si cela', 'navrés  d’avance']);
  });
});
