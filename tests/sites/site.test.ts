import { describe, expect, it } from 'vitest';
import { parseLook, writeLook } from './site.ts';

describe('looks', () => {
  it('are read back as written, extras included', () => {
    const look = parseLook('fr-dark-storm-quick');
    expect(look).toEqual({ language: 'fr', theme: 'dark', day: 'storm', extras: ['quick'] });
    expect(parseLook(writeLook(look))).toEqual(look);
  });

  it('fall back to English, light and calm', () => {
    for (const written of [null, '', '"><script>']) {
      expect(writeLook(parseLook(written))).toMatch(/^en-light-calm/);
    }
    expect(writeLook(parseLook('"><script>'))).not.toMatch(/[<>"]/);
  });
});
