import { expect, it } from 'vitest';
import { createTranslate } from '../../../../components/translate';
import { readVale } from '../../vale/read-vale';
import { refusalWords } from './refusal-words';

const said = async (text: string, language: 'fr' | 'en') => {
  const { refused, rules } = await readVale([{ name: 'Style/Rule.yml', text }], {
    brandId: 'b',
    language,
  });
  expect(rules).toEqual([]);
  return refused.map((refusal) => refusalWords(refusal, createTranslate(language)));
};

it('says where broken YAML is broken', async () => {
  const broken = 'extends: existence\nmessage: a\ntokens: [a';
  expect(await said(broken, 'en')).toEqual(['This YAML cannot be read: line 3, column 11.']);
  expect((await said(broken, 'fr')).join()).toMatch(/ligne.3, colonne.11/);
});

it('says of patterns that cost too much together that they do', async () => {
  const tokens = Array.from({ length: 40 }, (_, i) => `  - (?:a?){20}a{20}${i}`);
  const [words] = await said(['extends: existence', 'tokens:', ...tokens].join('\n'), 'en');
  expect(words).toMatch(/2000/);
});
