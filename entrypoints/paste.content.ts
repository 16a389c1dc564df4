import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerPasteRequests } from '../composers/ways/answer-paste-requests';
import { matches as facebook } from '../networks/facebook/matches';
import { matches as instagram } from '../networks/instagram/matches';
import { matches as x } from '../networks/x/matches';

/**
 * Firefox's half of the paste into Draft.js and Lexical, in the page's own world.
 * Not on LinkedIn: its editors take typing, and its user agreement asks for as little in the page as can be.
 */
export default defineContentScript({
  matches: [...facebook, ...instagram, ...x],
  include: ['firefox'],
  world: 'MAIN',
  runAt: 'document_start',
  main() {
    answerPasteRequests(window);
  },
});
