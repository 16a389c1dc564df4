import { commentWords } from '../../replies/suggestions/comment-words';
import { languageOf } from '../../replies/suggestions/small-words';
import { checkText } from '../check-text';
import { readyMadeRules } from '../ready-made/ready-made';
import { rulesFor } from '../rules/rules-for';
import type { StoredRule } from '../rules/stored-rule';
import type { DraftChecker } from './load-checker';
import { readyRules } from './ready-rules';

/** The rules of a brand, made ready to run on a draft. A rule that is refused doesn't run; the rules' own page says why. */
export async function createChecker(
  brandId: string | null,
  stored: readonly StoredRule[],
): Promise<DraftChecker> {
  const rules = rulesFor(brandId, readyMadeRules, stored);
  const ready = await readyRules(rules);
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  return {
    check: (text, context, usual) =>
      checkText(text, ready, { ...context, language: languageIn(text, usual) }),
    languageIn,
    ruleOf: ({ ruleId }) => byId.get(ruleId),
  };
}

const languageIn: DraftChecker['languageIn'] = (text, usual) =>
  languageOf(text, commentWords(text)) ?? usual;
