import { admitPanel, takePass } from '../../messaging/admission';
import { offeredLine } from '../../messaging/frame-line';

const pass = takePass();
// Listened to from the start: the content script offers it once, when this document has loaded.
const offered = import.meta.env.FIREFOX ? offeredLine(pass) : null;

// The worker may have to start to answer, 30 to 105 ms (2026-11): the rest loads meanwhile.
const admission = admitPanel(pass).catch(() => 'refused' as const);
import('./stage').then(async ({ showPalette, refuse }) =>
  // Nothing of the person's is read or drawn before: a page may have framed this by itself. Alone in a tab it serves nothing.
  window.top !== window && (await admission) === 'admitted' ? showPalette(offered) : refuse(),
);
