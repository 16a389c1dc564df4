import { browser } from 'wxt/browser';
import type { PageFigure } from '../../features/engagement/feed/model';
import { FIGURES_KEY } from '../../features/settings/mirror';
import type { Standing } from '../layer/standing';
import { type Beside, startBeside } from '../layer/start-beside';
import type { Lent } from '../overlay/lent';
import { FIGURE_STYLE } from './figure-style';
import { startStanding } from './start-standing';

/** Draws figures beside the posts they belong to, while the person wants them. */
export function startFigures(lent: Lent): Beside<PageFigure> {
  return startBeside<PageFigure, Standing>(lent, (signal, showAgain) => {
    let isOn = true;
    const isHolding = (inner: Element): boolean => lent.held().has(inner);
    const hear = (changes: Record<string, { newValue?: unknown }>): void => {
      if (!(FIGURES_KEY in changes)) return;
      isOn = changes[FIGURES_KEY]?.newValue === true;
      showAgain();
    };
    browser.storage.local.onChanged.addListener(hear);
    signal.addEventListener('abort', () => browser.storage?.local?.onChanged.removeListener(hear));
    return {
      style: FIGURE_STYLE,
      isDrawn: ({ path }) => path !== null,
      // on X a post that is an answer is held as a comment where it stands in a thread
      shown: (figure, { kind }) => (isOn && kind === 'post' ? figure : undefined),
      stand: (element, figure, layer) => startStanding(element, figure, layer, isHolding),
    };
  });
}
