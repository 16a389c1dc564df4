import { browser } from 'wxt/browser';
import { common as enCommon } from '../../assets/locales/en/common';
import { figures as enFigures } from '../../assets/locales/en/figures';
import { common as frCommon } from '../../assets/locales/fr/common';
import { figures as frFigures } from '../../assets/locales/fr/figures';
import { createCountFormats } from '../../components/count-formats';
import { createFillMessage } from '../../components/fill-message';
import { monotonePath } from '../../components/monotone-path';
import { placeSamples } from '../../components/series';
import type { FigureTerms } from '../../features/engagement/feed/figure-of';

/** These areas alone: the worker starts often. */
const MESSAGES = {
  en: { about: enCommon.about, figures: enFigures },
  fr: { about: frCommon.about, figures: frFigures },
};

/** Pixels: as `components/sparkline.tsx`. */
const WIDTH = 40;
const HEIGHT = 13;

/**
 * How figures beside posts speak, and are drawn.
 * @param choice as in the settings
 */
export function figureTerms(choice: 'browser' | 'fr' | 'en'): FigureTerms {
  const browserSpeaks = browser.i18n.getUILanguage().startsWith('fr') ? 'fr' : 'en';
  const language = choice === 'browser' ? browserSpeaks : choice;
  const { about, figures } = MESSAGES[language];
  const { writeCount, writeChange } = createCountFormats(language);
  const fill = createFillMessage(language);
  return {
    valueWords(network, name, count) {
      // what X and Instagram have is no choice of reactions
      const isLike = name === 'reactions' && (network === 'x' || network === 'instagram');
      const value = writeCount(count);
      const written = count.low === count.high ? value : `${about} ${value}`;
      return fill(figures[isLike ? 'likes' : name], { count: count.value, written });
    },
    changeWords(growth) {
      if (growth.kind === 'none') return figures.same;
      if (growth.kind === 'uncertain') return figures.uncertain;
      const { low, high } = growth;
      if (low === high) return writeChange(low);
      const [nearer, further] = low > 0 ? [low, high] : [high, low];
      return fill(figures.between, {
        nearer: writeChange(nearer),
        further: writeChange(further),
      });
    },
    draw: (series) => monotonePath(placeSamples(series, WIDTH, HEIGHT)),
  };
}
