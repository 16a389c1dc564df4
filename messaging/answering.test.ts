import { describe, expect, it } from 'vitest';
import { callerOf, type Sender } from './answering';
import { type Caller, type Calls, MAY_ASK } from './calls';

const ID = 'ourid';
const ORIGIN = 'chrome-extension://ourid/';
const tab = { id: 1 } as Sender['tab'];

/** Everybody who can send our worker a message, as the browser describes them. */
const SENDERS: [string, Sender, Caller | null][] = [
  ['our content script', { id: ID, url: 'https://x.com/home', tab, frameId: 0 } as Sender, 'page'],
  [
    'our panel in a frame',
    { id: ID, url: `${ORIGIN}sidepanel.html`, tab, frameId: 3 } as Sender,
    'panel',
  ],
  ['our dashboard', { id: ID, url: `${ORIGIN}dashboard.html`, tab, frameId: 0 } as Sender, 'panel'],
  [
    'our side panel, which has no tab',
    { id: ID, url: `${ORIGIN}sidepanel.html` } as Sender,
    'panel',
  ],
  ['another extension', { id: 'other', url: 'chrome-extension://other/a.html' } as Sender, null],
  [
    'another extension with our address',
    { id: 'other', url: `${ORIGIN}sidepanel.html` } as Sender,
    null,
  ],
  ['a web page', { url: 'https://x.com/home', tab } as Sender, null],
  [
    'an address that only begins like ours',
    { id: ID, url: 'chrome-extension://ourid.evil/a.html', tab } as Sender,
    'page',
  ],
  ['a sender without an address', { id: ID, tab } as Sender, null],
  ['a sender with neither tab nor our origin', { id: ID, url: 'https://x.com/' } as Sender, null],
];

describe('who may ask what', () => {
  it.each(SENDERS)('knows %s', (_, sender, caller) => {
    expect(callerOf(sender, ID, ORIGIN)).toBe(caller);
  });

  it('lets a page take passes but not spend them, and the panel the other way round', () => {
    const asked = (caller: Caller): (keyof Calls)[] =>
      (Object.keys(MAY_ASK) as (keyof Calls)[]).filter((call) => MAY_ASK[call].includes(caller));
    expect(asked('page').sort()).toEqual([
      'issuePass',
      'keepPanelOpen',
      'reportBlocked',
      'reportExposure',
      'showFlag',
    ]);
    expect(asked('panel').sort()).toEqual([
      'countFlags',
      'goToTab',
      'kindWaiting',
      'openDashboard',
      'openReplies',
      'otherTabs',
      'proofread',
      'spendPass',
      'takeClipping',
      'takeFlagToShow',
      'takeQueueStep',
      'tellAnswering',
      'tryLanguageTool',
    ]);
  });
});
