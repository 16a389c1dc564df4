import { expect, it } from 'vitest';
import { chooseOffer } from './choose-offer';
import type { BoxInUse, DraftDesk, PageBeside } from './desk';
import type { KeptDraft } from './model';

const NOW = 1_800_000_000_000;
const HOUR = 3_600_000;
const view: PageBeside = {
  network: 'x',
  address: 'https://x.com/tissea/status/1',
  page: { kind: 'post', postKey: 'x:1', accountHandle: null },
  speaker: { ok: false, why: 'absent' },
  postInView: 'x:1',
  commentsOnPage: ['x:12', 'x:13'],
};
const kept = (place: string, hoursAgo = 1): KeptDraft => ({
  network: 'x',
  targetKey: `${place} id-${hoursAgo}`,
  text: 'Bonjour',
  address: view.address,
  answeredName: null,
  updatedAt: NOW - hoursAgo * HOUR,
});
const box = (key: string, text = ''): BoxInUse => ({
  purpose: 'reply',
  target: { kind: 'comment', key, author: null, text: '', at: null },
  draft: { text, caret: { start: 0, end: 0 } },
});
const offered = (drafts: KeptDraft[], desk: Partial<DraftDesk>) =>
  chooseOffer(drafts, { view, composer: null, chosen: null, ...desk }, NOW);

it('offers in an empty box the newest of its place', () => {
  const drafts = [kept('x:13', 0), kept('x:12', 1), kept('x:12', 2)];
  expect(offered(drafts, { composer: box('x:12') })).toBe(drafts[1]);
});

it('offers nothing over what is being written', () => {
  expect(offered([kept('x:12')], { composer: box('x:12', 'Non') })).toBeNull();
  expect(offered([kept('x:12')], { composer: box('x:12', '/d') })).toBeNull();
});

it('offers nothing in another’s box, whose key may begin alike', () => {
  expect(offered([kept('x:12'), kept('x:1')], { composer: box('x:123') })).toBeNull();
});

it('offers nothing in a private message', () => {
  const composer: BoxInUse = { ...box('x:12'), purpose: 'message' };
  expect(offered([kept('x:12')], { composer })).toBeNull();
});

it('offers, where no box is in use, what belongs to the page or to whom is chosen', () => {
  const drafts = [kept('x:99', 0), kept('x:13', 1), kept('x:12', 2), kept('new:tissea', 3)];
  expect(offered(drafts, {})).toBe(drafts[1]);
  expect(offered(drafts, { chosen: box('x:12').target ?? null })).toBe(drafts[2]);
  expect(offered([kept('new:tissea'), kept('x:99')], {})).toBeNull();
});

it('offers nothing that is a day old, or of another network', () => {
  expect(offered([kept('x:12', 23.9)], {})).not.toBeNull();
  expect(offered([kept('x:12', 24)], {})).toBeNull();
  expect(offered([{ ...kept('x:12'), network: 'facebook' }], {})).toBeNull();
});

it('offers nothing before the page has told where it is', () => {
  expect(offered([kept('x:12')], { view: null })).toBeNull();
});
