import { expect, it } from 'vitest';
import type { Flag } from '../model';
import { sampleFlag } from '../sample-flag';
import { type AlertFilter, type AlertsOf, listAlerts, NO_FILTER } from './list-alerts';

const flag = (key: string, given: Partial<Flag> = {}) => sampleFlag({ key: `x:${key}`, ...given });
const FLAGS = [
  flag('old', { raisedAt: 1, severity: 2 }),
  flag('new', { raisedAt: 2, severity: 2, state: 'escalated' }),
  flag('worst', { severity: 3, postKey: 'x:other' }),
  flag('mild', { severity: 1 }),
  flag('done', { severity: 3, state: 'closed' }),
  flag('theirs', { severity: 3, brandId: 'b2', postKey: 'x:other' }),
  flag('nobodys', { severity: 0, brandId: null, postKey: null }),
];
const OF: AlertsOf = { brandId: 'b1', postKey: 'facebook:p', askedKey: null };
const rows = (of: Partial<AlertsOf> = {}, filter: Partial<AlertFilter> = {}) =>
  listAlerts(FLAGS, { ...OF, ...of }, { ...NO_FILTER, ...filter }).map((item) =>
    item.kind === 'flag' ? item.key.slice(2) : `[${item.kind === 'group' ? item.of : item.place}]`,
  );

it('lists this post first, the gravest first, the newest first, what is closed last', () => {
  expect(rows()).toEqual(
    '[post] [serious] new old [sensitive] mild [rest] [illegal] worst [info] nobodys [closed] done'.split(
      ' ',
    ),
  );
});

it('makes no two lists where no post is in view', () => {
  expect(rows({ postKey: null })).toEqual(
    '[illegal] worst [serious] new old [sensitive] mild [info] nobodys [closed] done'.split(' '),
  );
});

it('lists those of every brand where there is none', () => {
  expect(rows({ brandId: null, postKey: null })).toContain('theirs');
});

it('lists another brand’s under the post in view', () => {
  expect(rows({ brandId: 'b3' })).toEqual(
    '[post] [serious] new old [sensitive] mild [rest] [info] nobodys [closed] done'.split(' '),
  );
});

it('keeps to this post, a severity, a state', () => {
  expect(rows({}, { scope: 'post' })).toEqual(
    '[serious] new old [sensitive] mild [closed] done'.split(' '),
  );
  expect(rows({}, { severity: 'illegal' })).toEqual(
    '[rest] [illegal] worst [closed] done'.split(' '),
  );
  expect(rows({}, { state: 'escalated' })).toEqual('[post] [serious] new'.split(' '));
  expect(rows({}, { state: 'closed' })).toEqual('[closed] done'.split(' '));
});

it('lists the one that was asked for in any case', () => {
  expect(rows({ askedKey: 'x:theirs' }, { severity: 'info' })).toContain('theirs');
});

it('counts what hangs under each head', () => {
  const heads = listAlerts(FLAGS, OF, NO_FILTER).filter((item) => item.kind === 'group');
  expect(heads.map(({ of, count }) => `${of} ${count}`)).toEqual([
    'serious 2',
    'sensitive 1',
    'illegal 1',
    'info 1',
    'closed 1',
  ]);
});
