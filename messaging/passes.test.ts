import { describe, expect, it } from 'vitest';
import { createPasses, PASS_LIFE, type Pass, type PassStore } from './passes';

function memory(): PassStore {
  let kept: Record<string, Pass> = {};
  return {
    read: async () => kept,
    write: async (passes) => {
      kept = passes;
    },
  };
}

describe('passes', () => {
  it('lets one frame in, once', async () => {
    const passes = createPasses(memory());
    const pass = await passes.issue(7);
    const both = await Promise.all([passes.spend(pass, 7), passes.spend(pass, 7)]);
    expect(both).toEqual([true, false]);
  });

  it('refuses another tab, an unknown pass and one named like a property of every object', async () => {
    const passes = createPasses(memory());
    const pass = await passes.issue(7);
    expect(await passes.spend(pass, 8)).toBe(false);
    expect(await passes.spend('nope', 7)).toBe(false);
    expect(await passes.spend('constructor', 7)).toBe(false);
    expect(await passes.spend(pass, 7)).toBe(true);
  });

  it('refuses a pass shown too late', async () => {
    let now = 0;
    const passes = createPasses(memory(), () => now);
    const pass = await passes.issue(7);
    now = PASS_LIFE;
    expect(await passes.spend(pass, 7)).toBe(false);
  });
});
