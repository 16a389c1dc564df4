import { describe, expect, it } from 'vitest';
import { fillTemplate } from '../template/fill-template';
import { parseTemplate } from '../template/parse-template';
import { sampleSurroundings } from '../template/sample-surroundings';
import type { TemplateValues } from '../template/tags';
import { frenchTypographyFaults } from './french-typography';
import { STARTER_REPLIES } from './starter-replies';
import type { StarterReply } from './starter-reply';

const wordings = (reply: StarterReply) => [reply.body, ...reply.variants];
const everyWording = (replies: readonly StarterReply[]) => replies.flatMap(wordings);
const shown = (body: string, values: TemplateValues) => {
  const filled = fillTemplate(parseTemplate(body), values, sampleSurroundings());
  if (!filled.ok) throw new Error(`${body}: ${JSON.stringify(filled.problems)}`);
  return filled.text;
};

describe.each(['fr', 'en'] as const)('the starter replies in %s', (language) => {
  const replies = STARTER_REPLIES[language];

  it('are twelve, each with two variants or three, all different', () => {
    expect(replies).toHaveLength(12);
    for (const reply of replies) {
      expect(reply.variants.length, reply.title).toBeGreaterThanOrEqual(2);
      expect(reply.variants.length, reply.title).toBeLessThanOrEqual(3);
      expect(reply.tags.length, reply.title).toBeGreaterThan(0);
    }
    const all = everyWording(replies);
    expect(new Set(all).size).toBe(all.length);
  });

  it('have shortcuts that can be typed anywhere, each used once', () => {
    const shortcuts = replies.map((reply) => reply.shortcut);
    for (const shortcut of shortcuts) expect(shortcut).toMatch(/^[a-z]{2,14}$/u);
    expect(new Set(shortcuts).size).toBe(shortcuts.length);
  });

  it.each(everyWording(replies))('can be filled for a page without first name: %s', (body) => {
    const text = shown(body, { 'brand.name': 'TransVal' });
    expect(text).not.toMatch(/[{}[\]|]|XXX|\d/u);
  });

  it.each(everyWording(replies))('fits X once filled: %s', (body) => {
    const text = shown(body, {
      'author.first_name': 'Anne-Sophie',
      'brand.name': 'La Table d’Odette',
    });
    expect(text.length).toBeLessThanOrEqual(280);
  });
});

describe('French typography', () => {
  const texts = STARTER_REPLIES.fr.flatMap((reply) => [
    reply.title,
    ...reply.tags,
    ...wordings(reply).flatMap((body) => [
      shown(body, { 'author.first_name': 'Camille', 'brand.name': 'TransVal' }),
      shown(body, { 'brand.name': 'TransVal' }),
    ]),
  ]);

  it.each(texts)('%s', (text) => {
    expect(frenchTypographyFaults(text)).toEqual([]);
  });

  it('uses every mark that the rules are about, so that they are put to the test', () => {
    for (const mark of ['\u202f;', '\u202f!', '\u202f?', '\u00a0:', '«\u202f', '\u202f»', '’']) {
      expect(texts.join('\n')).toContain(mark);
    }
  });

  it.each(STARTER_REPLIES.fr.flatMap(wordings))('says vous, never tu: %s', (body) => {
    expect(body).not.toMatch(/(?<!\p{L})(?:tu|te|toi|ton|ta|tes|t’)(?!\p{L})/iu);
  });
});

describe('frenchTypographyFaults', () => {
  it.each([
    'Merci !',
    'Merci!',
    'Merci\u00a0!',
    'Voici :',
    'Voici:',
    'Voici\u202f:',
    '« oui »',
    '«oui»',
    '«\u00a0oui\u00a0»',
    "l'équipe",
    'dit "oui"',
    'Bon...',
    'Bon,oui',
    'deux  espaces',
    'avant ,',
    'un\u00a0mot',
    'Oui\u202f!Non',
    'de tout coeur',
  ])('finds the fault in %j', (text) => {
    expect(frenchTypographyFaults(text)).not.toEqual([]);
  });

  it.each([
    'Merci\u202f!',
    'Ah\u202f?!',
    'Voici\u00a0: ceci\u202f; cela.',
    '«\u202foui\u202f»',
    '«\u202foui\u202f!\u202f»',
    'de l’équipe (oui), Anne-Sophie…',
  ])('accepts %j', (text) => {
    expect(frenchTypographyFaults(text)).toEqual([]);
  });
});
