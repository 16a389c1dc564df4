import { describe, expect, it } from 'vitest';
import { fillTemplate } from '../template/fill-template';
import { parseTemplate } from '../template/parse-template';
import { sampleSurroundings } from '../template/sample-surroundings';
import type { TemplateValues } from '../template/tags';
import { frenchTypographyFaults } from './french-typography';
import { STARTER_PACKS } from './packs';
import { SECTORS } from './sector';
import { STARTER_REPLIES } from './starter-replies';
import type { StarterReply } from './starter-reply';

const wordings = (reply: StarterReply) => [reply.body, ...reply.variants];

const shown = (body: string, values: TemplateValues) => {
  const filled = fillTemplate(parseTemplate(body), values, sampleSurroundings());
  if (!filled.ok) throw new Error(`${body}: ${JSON.stringify(filled.problems)}`);
  return filled.text;
};

/** Real help lines, the only figures that a reply may state; each pack's docstring says where they come from. */
const HELP_LINES = /09 74 75 13 13|\b(?:112|115|3114|17)\b/gu;

const NAMED = { 'author.first_name': 'Anne-Sophie', 'brand.name': 'La Table d’Odette' };
const UNNAMED = { 'brand.name': 'La Table d’Odette' };

/** Every three words in a row. */
function shingles(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}’]+/gu) ?? [];
  return new Set(words.slice(2).map((_, i) => words.slice(i, i + 3).join(' ')));
}

function likeness(one: Set<string>, other: Set<string>): number {
  const shared = [...one].filter((shingle) => other.has(shingle)).length;
  return shared / (one.size + other.size - shared);
}

const packs = await Promise.all(
  SECTORS.flatMap((sector) =>
    (['fr', 'en'] as const).map(async (language) => ({
      sector,
      language,
      pack: await STARTER_PACKS[sector][language](),
    })),
  ),
);

describe.each(packs)('the $sector pack in $language', ({ language, pack }) => {
  const bodies = pack.flatMap(wordings);

  it('has thirty replies or more, each with a title, tags and two or three variants', () => {
    expect(pack.length).toBeGreaterThanOrEqual(30);
    for (const { title, tags, variants } of pack) {
      expect(title).toMatch(/^\S.*\S$/u);
      expect(tags.length, title).toBeGreaterThan(0);
      expect([2, 3], title).toContain(variants.length);
    }
    expect(new Set(pack.map(({ title }) => title)).size).toBe(pack.length);
  });

  it('has shortcuts that can be typed anywhere, each used once', () => {
    const shortcuts = pack.map(({ shortcut }) => shortcut);
    for (const shortcut of shortcuts) expect(shortcut).toMatch(/^[a-z]{2,14}$/u);
    expect(new Set(shortcuts).size).toBe(shortcuts.length);
  });

  it('holds only tags that are known, with a fallback where the page may not say', () => {
    for (const body of bodies) {
      for (const node of parseTemplate(body).nodes) {
        if (node.kind === 'text') continue;
        expect(node.kind, body).toBe('tag');
        if (node.kind === 'tag' && node.tag !== 'brand.name') {
          expect(node.fallback, body).toBeTruthy();
        }
      }
    }
  });

  it('fits X once filled, with a long first name or none, with nothing left to fill in', () => {
    for (const body of bodies) {
      for (const values of [NAMED, UNNAMED]) {
        const text = shown(body, values);
        expect(text.length, text).toBeLessThanOrEqual(280);
        expect(text.replace(HELP_LINES, '')).not.toMatch(/[{}[\]|]|XXX|\d|https?:/u);
      }
    }
  });

  it('never says nearly the same twice', () => {
    const known = bodies.map((body) => ({
      body,
      own: shingles(body.replace(/\{\{.*?\}\}/gu, '')),
    }));
    known.forEach(({ body, own }, i) => {
      for (const other of known.slice(i + 1)) {
        expect(likeness(own, other.own), `${body}\n${other.body}`).toBeLessThan(0.2);
      }
    });
  });

  it('does not shout', () => {
    for (const body of bodies) {
      expect(body.match(/!/gu)?.length ?? 0, body).toBeLessThanOrEqual(1);
      expect(body.replace(/GAMSTOP/gu, ''), body).not.toMatch(/\p{Lu}{4}/u);
    }
    const shouting = bodies.filter((body) => body.includes('!'));
    expect(shouting.length).toBeLessThanOrEqual(bodies.length / 10);
  });

  it.runIf(language === 'fr')('says vous, never tu', () => {
    for (const body of bodies) {
      expect(body).not.toMatch(/(?<!\p{L})(?:tu|te|toi|ton(?! est)|ta|tes|t’)(?!\p{L})/iu);
    }
  });

  it.runIf(language === 'fr')('follows French typography', () => {
    for (const reply of pack) {
      const texts = wordings(reply).flatMap((body) => [shown(body, NAMED), shown(body, UNNAMED)]);
      for (const text of [reply.title, ...reply.tags, ...texts]) {
        expect(frenchTypographyFaults(text), text).toEqual([]);
      }
    }
  });

  it.runIf(language === 'en')('uses English typography', () => {
    for (const text of pack.flatMap((reply) => [reply.title, ...reply.tags, ...bodies])) {
      expect(text.replace(/\{\{.*?\}\}/gu, 'Anne')).not.toMatch(
        /['"«»\u00a0\u202f]|\.\.\.| [;:!?]/u,
      );
    }
  });
});

it.each(['fr', 'en'] as const)(
  'names every reply of its own in %s, so that packs can be joined',
  (language) => {
    const chosen = packs.filter((one) => one.language === language).map(({ pack }) => pack);
    const titles = [STARTER_REPLIES[language], ...chosen].flatMap((pack) =>
      pack.map(({ title }) => title),
    );
    expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
  },
);

describe('the duties of each trade', () => {
  const textOf = (sector: (typeof SECTORS)[number]) =>
    packs
      .filter((one) => one.sector === sector)
      .map(({ language, pack }) => [language, pack.flatMap(wordings).join('\n')] as const);

  it.each(textOf('gaming'))(
    'online gaming points to help in %s, and promises no win',
    (_, text) => {
      expect(text).toMatch(/Joueurs Info Service|GamCare/u);
      expect(text).toMatch(/auto-exclusion|self-exclusion/u);
      expect(text).not.toMatch(/vous gagnerez|tentez votre chance|you[’ ]?ll win|try your luck/iu);
    },
  );

  it.each(textOf('transport'))(
    'transport sends people in danger to the emergency services in %s',
    (_, text) => {
      expect(text).toMatch(/\b112\b|emergency services/u);
    },
  );

  it.each(textOf('authority'))('a local authority says it takes no side in %s', (_, text) => {
    expect(text).toMatch(/ne prend pas parti|takes no side/u);
  });
});
