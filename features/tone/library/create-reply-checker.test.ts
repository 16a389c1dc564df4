import { describe, expect, it } from 'vitest';
import { sampleBrand } from '../../brands/sample-brand';
import { sampleReply } from '../../replies/sample-reply';
import { readyMadeRules } from '../ready-made/ready-made';
import { ownVersionId } from '../rules/rules-for';
import type { StoredRule } from '../rules/stored-rule';
import { createReplyChecker } from './create-reply-checker';
import type { Served } from './model';

const one = sampleBrand({ id: 'b1', name: 'TransVal', register: 'vous' });
const two = sampleBrand({ id: 'b2', name: 'Maison Beau' });
const speakers = [one, two].map((brand) => ({ brand, lexicon: [] }));
const anyone: Served = { brandId: null, networks: [], language: 'fr', crisisSafe: false };

const checkerOf = (stored: StoredRule[] = []) =>
  createReplyChecker({ speakers, brands: [one, two], stored, panelLanguage: 'en' });

async function found(wording: string, of: Partial<Served> = {}, stored: StoredRule[] = []) {
  const checker = await checkerOf(stored);
  return checker
    .check(wording, { ...anyone, ...of }, () => null)
    .map((hit) => ({
      rule: hit.ruleId,
      words: wording.slice(hit.start, hit.end),
      fix: hit.fix && wording.slice(0, hit.fix.start) + hit.fix.text + wording.slice(hit.fix.end),
      brands: hit.brandIds,
      networks: hit.networks,
    }));
}

function stored(ruleId: string, change: Partial<StoredRule>): StoredRule {
  const rule = readyMadeRules.find(({ id }) => id === ruleId);
  if (rule === undefined) throw new Error(`no rule ${ruleId}`);
  return { ...rule, createdAt: 1, updatedAt: 1, deletedAt: null, ...change };
}

describe('a wording is read as people will read it', () => {
  it('leaves its tags alone and finds a forgotten place', async () => {
    const tags =
      'Bonjour {{author.first_name}}, dites-nous{{#net x}} ici{{/net}}\u00a0: {{ask "Quand ?"}} {{choose "Où" "Lyon" "Paris"}}. {{agent.name}}, {{brand.name}}, {{date +2d}}{{cursor}}';
    expect((await found(tags)).map(({ rule }) => rule)).toEqual([]);
    expect(await found('Bonjour [NOM], merci.')).toEqual([
      { rule: 'any.placeholder', words: '[NOM]', fix: null, brands: [], networks: [] },
    ]);
  });

  it('places a hit behind tags of other lengths, and its fix', async () => {
    const wording = 'Bonjour {{author.first_name | "à vous"}}, merci de votre patience !';
    const [hit, ...others] = await found(wording);
    expect(others).toEqual([]);
    expect(hit?.rule).toMatch(/^fr\./);
    expect(hit?.words).toBe(' !');
    expect(hit?.fix).toBe(wording.replace(' !', '\u202f!'));
  });

  it('sees what a tag’s value stands next to', async () => {
    const [hit] = await found('Merci {{author.first_name}}!');
    expect(hit).toMatchObject({ words: '!', fix: 'Merci {{author.first_name}}\u202f!' });
  });

  it('says nothing of words that another reply brings, and of faults of the template', async () => {
    const checker = await checkerOf();
    expect(checker.check('Merci.\n{{> signature}}', anyone, () => '[NOM] XXX')).toEqual([]);
    expect(checker.check('Merci.\n{{nobody}} {{author', anyone, () => null)).toEqual([]);
  });

  it('finds what is written inside a tag, and changes no tag', async () => {
    const wording = 'Bonjour. {{toggle "Nom" "Pour [NOM]."}}';
    expect(await found(wording)).toMatchObject([
      { rule: 'any.placeholder', words: '{{toggle "Nom" "Pour [NOM]."}}', fix: null },
    ]);
  });
});

describe('each brand’s rules count', () => {
  const tu = 'Tu peux nous dire ton numéro de ligne.';

  it('names the brand whose register it is not', async () => {
    const hits = await found(tu);
    expect(hits.length).toBeGreaterThan(0);
    for (const { brands } of hits) expect(brands).toEqual(['b1']);
    expect(await found(tu, { brandId: 'b2' })).toEqual([]);
    expect((await found(tu, { brandId: 'b1' })).length).toBe(hits.length);
  });

  it('leaves out a rule that is off for one brand, for it alone', async () => {
    const off = stored('any.placeholder', {
      id: ownVersionId('any.placeholder', 'b1'),
      brandId: 'b1',
      isOn: false,
    });
    expect(await found('Bonjour [NOM].', {}, [off])).toMatchObject([{ brands: ['b2'] }]);
    expect(await found('Bonjour [NOM].', { brandId: 'b1' }, [off])).toEqual([]);
  });

  it('lets no brand name another', async () => {
    expect(await found('Maison Beau vous remercie.')).toMatchObject([
      { rule: 'any.other-brand', words: 'Maison Beau', brands: ['b1'] },
    ]);
  });

  it('reads a reply of a brand that is gone by nobody’s rules', async () => {
    expect((await found('Bonjour [NOM].', { brandId: 'gone' })).length).toBe(1);
  });
});

it('says on which networks, among those that the reply serves', async () => {
  const wording = 'Écrivez-nous en message privé.';
  const hits = await found(wording);
  expect(hits.map(({ rule }) => rule)).toContain('any.private-message');
  expect(hits[0]?.networks).not.toContain('facebook');
  expect(await found(wording, { networks: ['facebook'] })).toEqual([]);
});

it('reads what may be said in a crisis as in one', async () => {
  const liable = sampleReply({ body: 'C’est de notre faute, nous sommes responsables.' });
  const rules = async (crisisSafe: boolean) =>
    (await found(liable.body, { crisisSafe })).map(({ rule }) => rule);
  expect(await rules(false)).not.toEqual(await rules(true));
});

it('reads in English too', async () => {
  const hits = await found('We are  happy, {{author.first_name}}.', { language: 'en' });
  expect(hits).toMatchObject([{ fix: 'We are happy, {{author.first_name}}.' }]);
});
