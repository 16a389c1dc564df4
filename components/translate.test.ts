import { describe, expect, it } from 'vitest';
import { createTranslate } from './translate';

describe('createTranslate', () => {
  it('chooses the plural of each language', () => {
    const fr = createTranslate('fr');
    const en = createTranslate('en');
    expect(fr('replies.count', { count: 0 })).toBe('0 réponse');
    expect(en('replies.count', { count: 0 })).toBe('0 replies');
    expect(fr('replies.count', { count: 2 })).toBe('2 réponses');
    expect(en('replies.used', { count: 1 })).toBe('used once');
    expect(fr('replies.count', { count: 1_000_000 })).toBe('1\u202f000\u202f000 réponses');
  });

  it('writes what it is given as it is, in one pass', () => {
    const en = createTranslate('en');
    expect(en('replies.removed', { title: '{count} $& {title}' })).toBe(
      '“{count} $& {title}” deleted.',
    );
  });

  it('keeps braces that are no parameter', () => {
    expect(createTranslate('en')('settings.agentNameHint')).toContain('{{agent.name}}');
  });
});
