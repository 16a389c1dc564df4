import { describe, expect, it } from 'vitest';
import { sampleReply } from '../../replies/sample-reply';
import { createLibraryCheck } from './check-library';
import { correctedReply } from './corrected-reply';
import type { ReplyChecker, WordingHit } from './model';

/** Finds each « x », and would have « y » there. */
function finderOf(asked: string[]): ReplyChecker {
  return {
    ruleOf: () => undefined,
    check: (wording) => {
      asked.push(wording);
      return [...wording.matchAll(/x/g)].map(
        ({ index: start }): WordingHit => ({
          ruleId: 'x',
          level: 'warning',
          start,
          end: start + 1,
          message: '',
          fix: { start, end: start + 1, text: 'yy' },
          section: null,
          brandIds: [],
          networks: [],
        }),
      );
    },
  };
}

const one = sampleReply({ id: '1', body: 'ax', variants: ['b', 'xcx'], position: 2 });
const two = sampleReply({ id: '2', body: 'xx', position: 1 });
const away = sampleReply({ id: '3', body: 'x', state: 'archived' });
const places = (offences: { reply: { id: string }; wording: number; hit: WordingHit }[]) =>
  offences.map(({ reply, wording, hit }) => `${reply.id}.${wording}.${hit.start}`);

describe('a check of the library', () => {
  it('lists what is found in every wording, in the library’s order, without archived replies', async () => {
    const check = createLibraryCheck(finderOf([]));
    const { offences, read, all } = await check.run([one, two, away], {});
    expect(places(offences)).toEqual(['2.0.0', '2.0.1', '1.0.1', '1.2.0', '1.2.2']);
    expect([read, all]).toEqual([2, 2]);
  });

  it('reads again only what changed', async () => {
    const asked: string[] = [];
    const check = createLibraryCheck(finderOf(asked));
    await check.run([one, two], {});
    asked.length = 0;
    const used = { ...one, timesUsed: 5, updatedAt: 9 };
    const { offences } = await check.run([used, { ...two, body: 'fine' }], {});
    expect(asked).toEqual(['fine']);
    expect(places(offences)).toEqual(['1.0.1', '1.2.0', '1.2.2']);
  });

  it('keeps what it read when it is given up', async () => {
    const library = Array.from({ length: 50 }, (_, i) => sampleReply({ id: `r${i}`, body: 'x' }));
    const stopping = new AbortController();
    const asked: string[] = [];
    const { check, ruleOf } = finderOf(asked);
    const checking = createLibraryCheck({
      ruleOf,
      check: (...given) => {
        if (asked.length === 20) stopping.abort();
        return check(...given);
      },
    });
    await expect(checking.run(library, { signal: stopping.signal })).rejects.toThrow();
    expect(checking.soFar(library)).toMatchObject({ read: 20, all: 50 });
    expect((await checking.run(library, {})).read).toBe(50);
    expect(asked.length).toBe(51);
  });
});

describe('a corrected reply', () => {
  it('has every wording corrected, and only itself', async () => {
    const { offences } = await createLibraryCheck(finderOf([])).run([one, two], {});
    expect(correctedReply(one, offences)).toEqual({ body: 'ayy', variants: ['b', 'yycyy'] });
  });

  it('keeps a wording that was changed meanwhile', async () => {
    const { offences } = await createLibraryCheck(finderOf([])).run([one], {});
    const now = { ...one, body: 'x new' };
    expect(correctedReply(now, offences)).toEqual({ body: 'x new', variants: ['b', 'yycyy'] });
  });
});
