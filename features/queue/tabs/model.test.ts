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
      'tabPost:x': 'x:1',
      'tabPost:': 'x:1',
    };
    expect(otherTabs(kept, 9, NOW)).toEqual([]);
  });
});

describe('where tabs meet', () => {
  const open = { tabId: 1, postKey: 'x:1', answering: null };
  const busy = { tabId: 2, postKey: 'x:1', answering };

  it('is the comment, else something under the post, else the post', () => {
    expect(meetingOf([open, busy], 'x:1', 'x:2')).toEqual({ kind: 'same', tab: busy });
    expect(meetingOf([open, busy], 'x:1', 'x:3')).toEqual({ kind: 'post', tab: busy });
    expect(meetingOf([open], 'x:1', 'x:3')).toEqual({ kind: 'open', tab: open });
    expect(meetingOf([open, busy], 'x:7', null)).toBeNull();
    expect(meetingOf([open, busy], null, 'x:2')).toEqual({ kind: 'same', tab: busy });
  });
});
