import { describe, expect, it } from 'vitest';
import { isOpenAt, knowsZone, type OpeningHours } from './hours';

const PARIS: OpeningHours = {
  zone: 'Europe/Paris',
  week: [
    [
      { from: '09:00', to: '12:00' },
      { from: '14:00', to: '18:00' },
    ],
    [],
    [],
    [],
    [],
    [{ from: '19:00', to: '02:00' }],
    [{ from: '19:00', to: '02:00' }],
  ],
};
const WHOLE_DAY = [{ from: '00:00', to: '00:00' }];

// 2026-11-23 is a Monday; Paris is an hour before UTC in winter and two in summer.
describe('isOpenAt', () => {
  it.each([
    ['at the minute it opens', '2026-11-23T08:00Z', true],
    ['a minute before', '2026-11-23T07:59Z', false],
    ['at the minute it closes', '2026-11-23T11:00Z', false],
    ['over lunch', '2026-11-23T12:30Z', false],
    ['in the second range', '2026-11-23T16:59Z', true],
    ['on a closed day', '2026-11-24T10:00Z', false],
    ['in the evening of a Saturday', '2026-11-28T21:00Z', true],
    ['after midnight, which Saturday’s range reaches', '2026-11-29T00:59Z', true],
    ['once that is over', '2026-11-29T01:00Z', false],
    ['after midnight of Sunday, the week’s last', '2026-11-30T00:30Z', true],
    ['in summer, by the clock there', '2026-07-06T07:00Z', true],
    ['in summer, before that clock says nine', '2026-07-06T06:59Z', false],
  ])('%s', (_, at, open) => {
    expect(isOpenAt(PARIS, Date.parse(at))).toBe(open);
  });

  it('goes by the brand’s zone, whatever day it is here', () => {
    const auckland = { ...PARIS, zone: 'Pacific/Auckland' };
    expect(isOpenAt(auckland, Date.parse('2026-11-22T21:00Z'))).toBe(true);
  });

  it('takes midnight to midnight for the whole day', () => {
    const day = { zone: 'UTC', week: [WHOLE_DAY, [], [], [], [], [], []] };
    expect(isOpenAt(day, Date.parse('2026-11-23T00:00Z'))).toBe(true);
    expect(isOpenAt(day, Date.parse('2026-11-23T23:59Z'))).toBe(true);
    expect(isOpenAt(day, Date.parse('2026-11-24T00:00Z'))).toBe(false);
  });

  it('doesn’t know in a zone that the browser doesn’t know', () => {
    expect(knowsZone('Europe/Atlantis')).toBe(false);
    expect(isOpenAt({ ...PARIS, zone: 'Europe/Atlantis' }, 0)).toBeNull();
  });
});
