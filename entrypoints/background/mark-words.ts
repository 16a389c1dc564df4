import { browser } from 'wxt/browser';
import { crisis as enCrisis } from '../../assets/locales/en/crisis';
import { marks as enMarks } from '../../assets/locales/en/marks';
import { crisis as frCrisis } from '../../assets/locales/fr/crisis';
import { marks as frMarks } from '../../assets/locales/fr/marks';
import { createFillMessage } from '../../components/fill-message';
import type { MarkTerms } from '../../features/crisis/marks/mark-of';

/** These areas alone: the worker starts often. */
const MESSAGES = {
  en: { crisis: enCrisis, marks: enMarks },
  fr: { crisis: frCrisis, marks: frMarks },
};

const SEVERITIES = [
  'severityInfo',
  'severitySensitive',
  'severitySerious',
  'severityIllegal',
] as const;

/**
 * What is said beside comments in a network's page.
 * @param choice as in the settings
 */
export function markWords(
  choice: 'browser' | 'fr' | 'en',
): Pick<MarkTerms, 'flagWords' | 'veilWords'> {
  const browserSpeaks = browser.i18n.getUILanguage().startsWith('fr') ? 'fr' : 'en';
  const language = choice === 'browser' ? browserSpeaks : choice;
  const { crisis, marks } = MESSAGES[language];
  const fill = createFillMessage(language);
  const small = (words: string): string => words.toLocaleLowerCase(language);
  const hidden: Record<string, string> = {
    insult: marks.insultHidden,
    threat: marks.threatHidden,
    hate: marks.hateHidden,
  };
  return {
    flagWords(category, severity) {
      const named = { category: crisis[category], severity: small(crisis[SEVERITIES[severity]]) };
      return {
        word: fill(marks.word, named),
        short: named.category,
        label: fill(marks.label, { ...named, category: small(named.category) }),
      };
    },
    veilWords(category) {
      const word = hidden[category] ?? marks.insultHidden;
      return { word, label: fill(marks.show, { what: word }) };
    },
  };
}
