import { defineBackground } from 'wxt/utils/define-background';
import { eraseOldDrafts, forgetPosted } from '../../features/drafts/background';
import { keepPosts } from '../../features/engagement/background';
import { keepComments } from '../../features/queue/background';
import { keepShortcuts } from '../../features/replies/background';
import { answerCalls } from '../../messaging/answering';
import { createPasses } from '../../messaging/passes';
import { keepSighting } from '../../storage/keep-sighting';
import { createAnswers } from './answers';
import { listenToButton } from './button';
import { listenToContextMenu } from './context-menu';
import { listenToExposure } from './exposure';
import { listenToInstallation } from './installation';
import { sessionPasses } from './session-passes';
import { listenToSightings } from './sightings';

/** The features that keep something of what is seen, or by it know what need not be kept any more. */
const KEEPERS = [keepPosts, keepComments, forgetPosted];

/** Every listener is registered at once: the event that woke the worker is delivered only to those. */
export default defineBackground(() => {
  answerCalls(createAnswers(createPasses(sessionPasses)));
  listenToSightings((message) => keepSighting(message, KEEPERS));
  listenToExposure();
  listenToButton();
  listenToContextMenu();
  listenToInstallation();
  keepShortcuts();
  eraseOldDrafts();
});
