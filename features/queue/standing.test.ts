import { describe, expect, it } from 'vitest';
import { decided, ourReply, ownBrand, someone } from './sample-facts';
import { standingsOf } from './standing';

type Thread = Parameters<typeof standingsOf>[0];
const standings = (comments: Thread['comments'], given: Partial<Thread> = {}) =>
  standingsOf({ comments, handlings: new Map(), brands: [ownBrand], isOurs: true, ...given });
const camille = someone('camille', { at: 100 });

it('is to be answered until our reply is seen, which is no entry itself', () => {
  const before = standings([camille]);
  expect(before.get('camille')?.state).toBe('to-answer');
  const reply = ourReply('r', 'camille', 160);
  const after = standings([camille, reply]);
  expect(after.get('camille')).toMatchObject({ state: 'answered', answer: { reply } });
  expect([...after.keys()]).toEqual(['camille']);
});

it('is unknown while replies to it are not loaded', () => {
  const folded = someone('bruno', { replies: { ok: true, value: { value: 3, low: 3, high: 3 } } });
  expect(standings([folded]).get('bruno')).toMatchObject({ state: 'unknown', missing: 3 });
});

it('is nobody’s to answer under a post of somebody else, unless a person says so', () => {
  expect(standings([camille], { isOurs: false }).get('camille')?.state).toBe('none');
  const handlings = new Map([decided(camille, 'to-answer', 200)]);
  expect(standings([camille], { isOurs: false, handlings }).get('camille')?.state).toBe(
    'to-answer',
  );
});

it.each([
  ['seen', null, 'seen'],
  ['closed', 160, 'closed'],
  ['waiting', 160, 'waiting'],
  ['waiting', 260, 'answered'],
  ['to-answer', 160, 'to-answer'],
  ['to-answer', 260, 'answered'],
  ['private', 260, 'private'],
] as const)('decided %s at 200, answered at %s: %s', (state, answeredAt, stands) => {
  const handlings = new Map([decided(camille, state, 200)]);
  const comments =
    answeredAt === null ? [camille] : [camille, ourReply('r', 'camille', answeredAt)];
  expect(standings(comments, { handlings }).get('camille')?.state).toBe(stands);
});

it('is answered by a later reply of ours than the one before the decision, also to what was edited', () => {
  const [first, second] = [ourReply('r1', 'camille', 160), ourReply('r2', 'camille', 260)];
  const stateOf = (text: string, state: 'to-answer' | 'closed') =>
    standings([{ ...camille, text }, first, second], {
      handlings: new Map([decided(camille, state, 200)]),
    }).get('camille')?.state;
  expect(stateOf(camille.text, 'to-answer')).toBe('answered');
  expect(stateOf(`${camille.text} Edit: no.`, 'closed')).toBe('answered');
});

it('counts what is read again once a decision was taken back', () => {
  const [key, handling] = decided(camille, 'closed', 200);
  const steps = [...handling.steps, { at: 300, state: null, reason: '', article: null }];
  const handlings = new Map([[key, { ...handling, state: null, steps }]]);
  expect(standings([camille], { handlings }).get('camille')?.state).toBe('to-answer');
});

it('is back when it was edited after the decision, and says so', () => {
  const handlings = new Map([decided(camille, 'closed', 200)]);
  const edited = { ...camille, text: `${camille.text} Edit: nobody answers.` };
  expect(standings([edited], { handlings }).get('camille')).toMatchObject({
    state: 'to-answer',
    reopened: 'edited',
    step: null,
  });
  const answered = standings([edited, ourReply('r', 'camille', 300)], { handlings });
  expect(answered.get('camille')).toMatchObject({ state: 'answered', reopened: null });
});

it('has the new comment answered of somebody who writes again under our reply', () => {
  const again = someone('again', { ...camille, key: 'again', parentKey: 'camille', at: 300 });
  const stand = standings([camille, ourReply('r', 'camille', 160), again]);
  expect(stand.get('camille')).toMatchObject({ state: 'answered', reopened: null });
  expect(stand.get('again')).toMatchObject({ state: 'to-answer', reopened: 'wrote-again' });
});

it('says so too after a decision, but neither of an earlier comment nor of somebody else’s', () => {
  const early = someone('early', { ...camille, key: 'early', parentKey: 'camille', at: 150 });
  const late = someone('late', { ...camille, key: 'late', parentKey: 'camille', at: 250 });
  const other = someone('yanis', { parentKey: 'camille', at: 250 });
  const handlings = new Map([decided(camille, 'private', 200)]);
  const stand = standings([camille, early, late, other], { handlings });
  expect(stand.get('early')?.reopened).toBeNull();
  expect(stand.get('late')?.reopened).toBe('wrote-again');
  expect(stand.get('yanis')?.reopened).toBeNull();
});

describe('where dates are rounded', () => {
  const HOUR = 3_600_000;
  const NOW = 100 * HOUR;
  const hours = (ago: number, seenAgo = 0) => ({
    at: NOW - ago * HOUR,
    atWithin: HOUR,
    atLatest: NOW - ago * HOUR,
    firstSeenAt: NOW - seenAgo * HOUR,
  });
  const asked = someone('camille', hours(4, 4));
  const reply = (ago: number, seenAgo = 0) => ({
    ...ourReply('r', 'camille', 0),
    ...hours(ago, seenAgo),
  });
  const decidedAgo = (state: 'to-answer' | 'waiting' | 'private' | 'closed', ago: number) =>
    new Map([decided(asked, state, NOW - ago * HOUR)]);

  it.each([
    ['« 1 h », first seen now', 1, 0, 'answered'],
    ['« 2 h », first seen now: before it for certain', 2, 0, 'waiting'],
    ['« 1 h », seen before the decision', 1, 1.75, 'waiting'],
  ] as const)('a decision of 1 h 30 ago meets our reply of %s', (_, ago, seenAgo, state) => {
    const handlings = decidedAgo('waiting', 1.5);
    const stand = standings([asked, reply(ago, seenAgo)], { handlings });
    expect(stand.get('camille')?.state).toBe(state);
  });

  it('has an edited comment answered only by what came after the decision for certain', () => {
    const edited = { ...asked, text: `${asked.text} Edit: still nothing.` };
    const handlings = decidedAgo('closed', 1.5);
    const reopened = (ago: number) =>
      standings([edited, reply(ago)], { handlings }).get('camille')?.reopened;
    expect(reopened(1)).toBe('edited');
    expect(reopened(0.25)).toBeNull();
  });

  it('keeps a comment answered that seems younger than the reply under it', () => {
    const stand = standings([{ ...asked, ...hours(1) }, reply(2, 2)]);
    expect(stand.get('camille')?.state).toBe('answered');
  });

  it('says “wrote again” only of what came later for certain, or stands under our answer', () => {
    const again = (ago: number, parentKey = 'camille') =>
      standings([
        asked,
        reply(2),
        someone('again', { ...asked, key: 'again', parentKey, ...hours(ago) }),
      ]).get('again');
    expect(again(0.5)).toMatchObject({ state: 'to-answer', reopened: 'wrote-again' });
    // both may be of the same minute: shown once more rather than forgotten, and nothing is claimed
    expect(again(2)).toMatchObject({ state: 'to-answer', reopened: null });
    expect(again(2, 'r')).toMatchObject({ state: 'to-answer', reopened: 'wrote-again' });
  });
});
