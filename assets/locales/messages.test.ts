import { describe, expect, it } from 'vitest';
import { EN, FR } from './messages';
import type { Message } from './translated';

/** Every sentence with its place: `replies.count.one` → text. */
function sentences(catalogue: Record<string, Record<string, Message>>): [string, string][] {
  return Object.entries(catalogue).flatMap(([area, messages]) =>
    Object.entries(messages).flatMap(([key, message]): [string, string][] =>
      typeof message === 'string'
        ? [[`${area}.${key}`, message]]
        : Object.entries(message).map(([form, text]) => [`${area}.${key}.${form}`, text]),
    ),
  );
}

const english = sentences(EN);
const french = sentences(FR);
const parameters = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

describe('the two languages', () => {
  it('have the same keys', () => {
    expect(french.map(([key]) => key).sort()).toEqual(english.map(([key]) => key).sort());
  });

  it('take the same parameters; only the count of a plural may be said in words', () => {
    const theirs = new Map(french);
    for (const [key, text] of english) {
      const own = parameters(theirs.get(key) ?? '');
      const expected = parameters(text);
      const spoken = key.endsWith('.one') ? own.filter((name) => name !== '{count}') : own;
      const needed = key.endsWith('.one')
        ? expected.filter((name) => name !== '{count}')
        : expected;
      expect(spoken, key).toEqual(needed);
    }
  });

  it('use curly apostrophes and quotes, never shout, and leave nothing empty', () => {
    for (const [key, text] of [...english, ...french]) {
      expect(text, key).not.toMatch(/['"]|\.\.\.|!/);
      expect(text.replace(/^ | $/g, ''), key).not.toBe('');
    }
  });
});

describe('French typography', () => {
  it.each(french)('%s', (_key, text) => {
    expect(text).not.toMatch(/[^\u202f][;?]/);
    expect(text).not.toMatch(/[^\u00a0\d]:(?!\/\/)/);
    expect(text).not.toMatch(/«[^\u202f]|[^\u202f]»/);
    expect(text).not.toMatch(/\b(tu|ta|tes|toi)\b|(?<!\b(?:de|du|le|un|votre|ce) )\bton\b(?!$)/i);
  });
});
