import { defineBackground } from 'wxt/utils/define-background';
import { createJudging } from '../../features/crisis/judging/background';
import { followSurges, keepSurges } from '../../features/crisis/surge/background';
import { forgetPosted } from '../../features/drafts/background';
import { pruneDrafts } from '../../features/drafts/records';
import { keepPosts } from '../../features/engagement/background';
import { keepComments } from '../../features/queue/background';
import { finishErasing } from '../../features/queue/notes/background';
import { eraseEndedNotes } from '../../features/queue/notes/records';
import { keepPromises } from '../../features/queue/promises/background';
import { forgetTab, listenToTabs, notePost } from '../../features/queue/tabs/background';
import { keepShortcuts } from '../../features/replies/background';
import { answerCalls } from '../../messaging/answering';
import { createPasses } from '../../messaging/passes';
import { keepSighting } from '../../storage/keep-sighting';
import { createAnswers } from './answers';
import { listenToButton } from './button';
import { listenToContextMenu } from './context-menu';
import { loadCrisisModels } from './crisis-models';
import { createDetailsWatch } from './details';
import { eraseHourly } from './erase-hourly';
import { listenToExposure } from './exposure';
import { drawFigures, listenToFigures } from './figures';
import { followTerms } from './follow-terms';
import { listenToInstallation } from './installation';
import { listenToMarks, markSighting } from './marks';
import { listenToNotices } from './notices';
import { listenToQueueCommands } from './queue-commands';
import { sessionPasses } from './session-passes';
import { listenToSightings } from './sightings';

/** The features that keep something of what is seen, or by it know what need not be kept any more. */
const KEEPERS = [keepPosts, keepComments, forgetPosted];

/** What is kept together with judgements, and what follows from them once they are stored. */
const JUDGED = { keepers: [keepSurges], listeners: [followSurges] };

/** Every listener is registered at once: the event that woke the worker is delivered only to those. */
export default defineBackground(() => {
  answerCalls(createAnswers(createPasses(sessionPasses)));
  const judging = createJudging({ loadModels: loadCrisisModels, ...JUDGED });
  const lookAtTerms = followTerms(judging);
  const lookForDetails = createDetailsWatch();
  listenToSightings(async (message, tabId) => {
    const sighting = await keepSighting(message, KEEPERS);
    await notePost(sighting, tabId);
    await keepPromises(sighting);
    await judging.judgeSighting(sighting, tabId);
    await markSighting(sighting, tabId);
    await drawFigures(sighting, tabId);
    void lookAtTerms();
    lookForDetails(sighting, tabId);
  }, forgetTab);
  listenToExposure();
  listenToButton();
  listenToContextMenu();
  listenToInstallation();
  listenToNotices();
  listenToQueueCommands();
  listenToMarks();
  listenToFigures();
  listenToTabs();
  keepShortcuts();
  eraseHourly('erase-old-drafts', pruneDrafts);
  eraseHourly('erase-ended-notes', eraseEndedNotes);
  finishErasing();
});
