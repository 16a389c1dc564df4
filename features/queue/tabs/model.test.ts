import { describe, expect, it } from 'vitest';
import { answeringPlace, meetingOf, otherTabs, postPlace } from './model';

const NOW = 1_763_700_000_000;
const answering = { postKey: 'x:1', targetKey: 'x:2', since: NOW - 60_000, toldAt: NOW - 1_000 };

describe('the other tabs', () => {
  it('are told by what lies in the session, without one’s own', () => {
    const kept = {
      passes: {},
      [postPlace(7)]: 'x:1',
      [answeringPlace(7)]: answering,
      [postPlace(8)]: 'x:9',
      [answeringPlace(9)]: answering,
    };
    expect(otherTabs(kept, 9, NOW)).toEqual([
      { tabId: 7, postKey: 'x:1', answering },
      { tabId: 8, postKey: 'x:9', answering: null },
    ]);
  });

  it('forget whom a panel answered that said nothing more', () => {
    const kept = { [answeringPlace(7)]: { ...answering, toldAt: NOW - 301_000 } };
    expect(otherTabs(kept, 9, NOW)).toEqual([]);
  });

  it('believe nothing that isn’t whole', () => {
    const kept = {
      [postPlace(1)]: 4,
      [answeringPlace(2)]: null,
      [answeringPlace(3)]: { targetKey: 3, since: 1, toldAt: NOW },
      [answeringPlace(4)]: { ...answering, targetKey: 'x'.repeat(201) },
      'tabPost:x': 'x:1',
      'tabPost:': 'x:1',
    };
    expect(otherTabs(kept, 9, NOW)).toEqual([]);
  });
});

describe('where tabs meet', () => {
  const open = { tabId: 1, postKey: 'x:1', answering: null };
  const busy = { tabId: 2, postKey: 'x:1', answering };

  const none = () => false;

  it('is the comment, else something under the post, else the post', () => {
    expect(meetingOf([open, busy], 'x:1', 'x:2', none)).toEqual({ kind: 'same', tab: busy });
    expect(meetingOf([open, busy], 'x:1', 'x:3', none)).toEqual({ kind: 'post', tab: busy });
    expect(meetingOf([open], 'x:1', 'x:3', none)).toEqual({ kind: 'open', tab: open });
    expect(meetingOf([open, busy], 'x:7', null, none)).toBeNull();
    expect(meetingOf([open, busy], null, 'x:2', none)).toEqual({ kind: 'same', tab: busy });
  });

  it('is a comment in front of the person that another tab shows as a post', () => {
    const onItsPage = { ...busy, postKey: 'x:2', answering: { ...answering, postKey: 'x:2' } };
    const isListed = (key: string) => key === 'x:2';
    expect(meetingOf([onItsPage], 'x:1', null, isListed)).toEqual({ kind: 'post', tab: onItsPage });
    expect(meetingOf([onItsPage], 'x:1', null, none)).toBeNull();
  });

  it('is the post itself where that is answered', () => {
    const whole = { ...busy, answering: { ...answering, targetKey: 'x:1' } };
    expect(meetingOf([whole], 'x:1', null, none)).toEqual({ kind: 'whole', tab: whole });
    expect(meetingOf([whole], 'x:1', 'x:1', none)).toEqual({ kind: 'same', tab: whole });
  });
});
