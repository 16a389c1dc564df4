import { describe, expect, it } from 'vitest';
import { sampleBrand } from '../../brands/sample-brand';
import type { SeenComment } from '../model';
import { sampleComment } from '../sample-comment';
import { answersTo } from './answers-to';

const brands = [
  sampleBrand({
    id: 'b1',
    accounts: [
      { network: 'facebook', handle: 'transval' },
      { network: 'x', handle: 'transval' },
    ],
  }),
  sampleBrand({ id: 'b2', accounts: [{ network: 'facebook', handle: 'odette' }] }),
];

const by = (handle: string, name = handle) => ({
  authorKey: `facebook:${handle}`,
  author: { handle, name, address: null },
});
const none = { ok: false, why: 'absent' } as const;
const count = (value: number) => ({ ok: true, value: { value, low: value, high: value } }) as const;
const said = (key: string, given: Partial<SeenComment> = {}) =>
  sampleComment({ key, replies: none, ...by(`author-${key}`), ...given });
const ours = (key: string, parentKey: string | null, given: Partial<SeenComment> = {}) =>
  said(key, { parentKey, ...by('transval', 'TransVal'), ...given });

const states = (...comments: SeenComment[]) =>
  Object.fromEntries(
    [...answersTo(comments, brands)].map(([key, answer]) => [
      key,
      answer.kind === 'answered'
        ? answer.reply.key
        : answer.kind === 'unknown'
          ? `${answer.missing}?`
          : '–',
    ]),
  );

describe('a comment', () => {
  it('is answered by the reply under it, of whichever brand, and ours are nobody’s to answer', () => {
    expect(
      states(
        said('a'),
        ours('r', 'a'),
        said('b'),
        said('s', { parentKey: 'b', ...by('Odette') }),
        said('c'),
      ),
    ).toEqual({ a: 'r', b: 's', c: '–' });
    expect(answersTo([said('a'), ours('r', 'a')], brands).get('a')).toMatchObject({
      brandId: 'b1',
    });
  });

  it('has the first of two replies', () => {
    expect(
      states(said('a', { at: 1 }), ours('late', 'a', { at: 9 }), ours('first', 'a', { at: 5 })),
    ).toMatchObject({ a: 'first' });
  });

  it('isn’t answered by somebody who only bears the name of a brand', () => {
    const fake = { authorKey: 'facebook:x1', author: { ...by('x1').author, name: 'TransVal' } };
    expect(states(said('a'), said('r', { parentKey: 'a', ...fake }))).toEqual({ a: '–', r: '–' });
  });

  it('by somebody whom the page doesn’t name can be answered too', () => {
    const nobody = { author: null, authorKey: null };
    expect(states(said('a', nobody), ours('r', 'a'))).toEqual({ a: 'r' });
  });
});

describe('where a thread keeps its replies side by side', () => {
  const camille = by('camille.d', 'Camille Durieux');
  const bernard = by('bernard', 'Papi Bernard');
  const thread = (text: string) =>
    states(
      said('a', { at: 1, ...camille }),
      said('b', { at: 2, parentKey: 'a', ...bernard }),
      ours('r', 'a', { at: 3, text }),
    );

  it.each([
    ['without a name, for the first comment', 'Bonjour, oui.', { a: 'r', b: '–' }],
    ['by handle', '@bernard oui', { a: '–', b: 'r' }],
    ['by handle behind a greeting', 'Bonjour @bernard, oui', { a: '–', b: 'r' }],
    ['by handle and a full stop', '@camille.d. Oui', { a: 'r', b: '–' }],
    ['by whole name', 'Papi Bernard oui, il est accessible', { a: '–', b: 'r' }],
    ['by whole name in other letters', '@papi BERNARD, oui', { a: '–', b: 'r' }],
    ['by a first name behind @', '@Camille oui', { a: 'r', b: '–' }],
    ['to a mention of somebody else', '@nadia oui', { a: '–', b: '–' }],
    ['to a name that only begins alike', 'Papi Bernardin est venu', { a: 'r', b: '–' }],
    ['to a name further on', 'Merci, et bonjour à Papi Bernard', { a: 'r', b: '–' }],
  ])('answers %s', (_, text, expected) => {
    expect(thread(text)).toEqual(expected);
  });

  it('answers what the same person wrote before, and not what came after', () => {
    expect(
      states(
        said('a', { at: 1, ...camille }),
        said('a2', { at: 2, parentKey: 'a', ...camille }),
        ours('r', 'a', { at: 3, text: 'Oui.' }),
        said('a3', { at: 4, parentKey: 'a', ...camille }),
      ),
    ).toEqual({ a: 'r', a2: 'r', a3: '–' });
  });

  it('answers what was written beside it only where that is older for certain', () => {
    const HOUR = 3_600_000;
    const hours = (ago: number) => ({ at: -ago * HOUR, atWithin: HOUR, atLatest: -ago * HOUR });
    const beside = (asked: number, told: number) =>
      states(
        said('a', { ...hours(9), ...camille }),
        said('a2', { parentKey: 'a', ...hours(asked), ...camille }),
        ours('r', 'a', { ...hours(told), text: 'Oui.' }),
      );
    expect(beside(3, 1)).toEqual({ a: 'r', a2: 'r' });
    expect(beside(1, 1)).toEqual({ a: 'r', a2: '–' });
    expect(beside(1, 3)).toEqual({ a: 'r', a2: '–' });
  });

  it('answers what has no date where it was seen before we wrote', () => {
    const seen = (firstSeenAt: number) =>
      states(
        said('a', { at: 1, ...camille }),
        said('a2', { parentKey: 'a', firstSeenAt, ...camille }),
        ours('r', 'a', { at: 5, text: 'Oui.' }),
      );
    expect(seen(4)).toEqual({ a: 'r', a2: 'r' });
    expect(seen(6)).toEqual({ a: 'r', a2: '–' });
  });

  it('leaves open what has no date and isn’t the only one', () => {
    expect(
      states(
        said('a', camille),
        said('a2', { parentKey: 'a', ...camille }),
        ours('r', 'a', { text: '@camille.d oui' }),
      ),
    ).toEqual({ a: 'r', a2: '–' });
  });

  it('doesn’t mistake the same person elsewhere under the post', () => {
    expect(
      states(
        said('a', { at: 1, ...camille }),
        said('z', { at: 2, ...camille }),
        ours('r', 'a', { at: 3 }),
      ),
    ).toEqual({ a: 'r', z: '–' });
  });
});

it('believes X about who answers whom, whatever the reply names', () => {
  const onX = { network: 'x' } as const;
  expect(
    states(
      said('a', { ...onX, replies: count(1) }),
      ours('r', 'a', { ...onX, text: '@metro_help knows more' }),
    ),
  ).toEqual({ a: 'r' });
});

describe('replies that were not loaded', () => {
  it('make it unknown, by at least how many', () => {
    expect(states(said('a', { replies: count(3) }), said('b', { parentKey: 'a' }))).toEqual({
      a: '2?',
      b: '2?',
    });
    const rounded = { ok: true, value: { value: 1200, low: 1150, high: 1249 } } as const;
    expect(states(said('a', { replies: rounded }))).toEqual({ a: '1150?' });
  });

  it('don’t where ours is among those that were', () => {
    expect(states(said('a', { replies: count(3) }), ours('r', 'a'))).toEqual({ a: 'r' });
  });

  it('are none once all are here, or where the network offers none', () => {
    expect(
      states(said('a', { replies: count(1) }), said('b', { parentKey: 'a', replies: none })),
    ).toEqual({ a: '–', b: '–' });
  });

  it('leave a comment unknown whose numbers were never read', () => {
    expect(states(said('a', { replies: { ok: false, why: 'not-loaded' } }))).toEqual({
      a: 'null?',
    });
  });

  it('leave a reply unknown whose thread was never seen', () => {
    expect(states(said('b', { parentKey: 'unseen' }))).toEqual({ b: 'null?' });
  });

  it('are counted for each comment by itself on X, where a number that can’t be read tells nothing', () => {
    const onX = { network: 'x' } as const;
    expect(
      states(
        said('a', { ...onX, replies: count(1) }),
        said('b', { ...onX, parentKey: 'a', replies: count(2) }),
        said('c', { ...onX, replies: { ok: false, why: 'changed' } }),
      ),
    ).toEqual({ a: '–', b: '2?', c: 'null?' });
  });
});

it('survives comments that answer each other and themselves', () => {
  expect(
    Object.keys(
      states(
        said('a', { parentKey: 'b' }),
        said('b', { parentKey: 'a' }),
        said('c', { parentKey: 'c' }),
      ),
    ).sort(),
  ).toEqual(['a', 'b', 'c']);
});

it('looks at each comment a few times only, however deep or wide the thread', () => {
  let reads = 0;
  const counted = (comment: SeenComment): SeenComment =>
    new Proxy(comment, {
      get(target, name) {
        reads++;
        return Reflect.get(target, name);
      },
    });
  const readsOf = (size: number): number => {
    const chain = Array.from({ length: size }, (_, at) =>
      said(`c${at}`, { at, parentKey: at === 0 ? null : `c${at - 1}`, ...by('camille') }),
    );
    const replies = chain.map(({ key }, at) => ours(`r${at}`, key, { at: at + 1 }));
    reads = 0;
    answersTo([...chain, ...replies].map(counted), brands);
    return reads;
  };
  const [small, large] = [readsOf(250), readsOf(4000)];
  // sixteen times as many; searching for a date takes the logarithm
  expect(large).toBeLessThan(16 * small * 2);
});
