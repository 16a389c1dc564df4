import type { Detector } from './detector';
import { literalPattern, wholeWords } from './literal-pattern';

/** Words that the brand's lexicon wants in every text: its lines that say something and have no « don't ». */
export const detector: Detector = ({ raw, folded }, _options, { brand }) =>
  (brand?.lexicon ?? [])
    .filter(({ say, dont }) => say.trim() !== '' && dont.trim() === '')
    .filter(({ say }) => !wholeWords(literalPattern(say)).test(folded))
    .map(({ say, why }) => {
      const reason = why.trim() === '' ? '' : ` ${why.trim()}`;
      return {
        start: 0,
        end: raw.length,
        instead: null,
        message: {
          fr: `La charte demande « ${say.trim()} » dans le texte.${reason}`,
          en: `The guidelines ask for “${say.trim()}” in the text.${reason}`,
        },
      };
    });
