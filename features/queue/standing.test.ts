import { expect, it } from 'vitest';
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
