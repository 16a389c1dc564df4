import { commentWords } from '../../replies/suggestions/comment-words';
import { languageOf } from '../../replies/suggestions/small-words';
import { checkText } from '../check-text';
import { nativePattern } from '../kinds/native-pattern';
import { loadSafePattern } from '../kinds/safe-pattern';
import type { ToneRule } from '../model';
import { prepareRules } from '../prepare-rules';
import { readyMadeRules } from '../ready-made/ready-made';
import { rulesFor } from '../rules/rules-for';
import type { StoredRule } from '../rules/stored-rule';
import type { DraftChecker } from './load-checker';

const readyMade = new Map(readyMadeRules.map((rule) => [rule.id, rule]));

/** Words alone, their signs escaped: no pattern that could explode. */
const LITERAL = /^(?:[^\\^$.*+?()[\]{}|]|\\[^\p{L}\p{N}])*$/u;

/** Whether all of a rule's patterns are ours, or mere words that the person excepted. */
function isOurs(rule: ToneRule): boolean {
  const ready = readyMade.get(rule.id);
  if (rule === ready) return true;
  return (
    JSON.stringify(rule.check) === JSON.stringify(ready?.check) &&
    rule.exceptions.every((words) => LITERAL.test(words) || ready?.exceptions.includes(words))
  );
}

/** The rules of a brand, made ready to run on a draft. A rule that is refused doesn't run; the rules' own page says why. */
export async function createChecker(
  brandId: string | null,
  stored: readonly StoredRule[],
): Promise<DraftChecker> {
  const rules = rulesFor(brandId, readyMadeRules, stored);
  const ours = rules.filter(isOurs);
  const theirs = rules.filter((rule) => !isOurs(rule));
  const { ready } = prepareRules(ours, nativePattern);
  if (theirs.length > 0) ready.push(...prepareRules(theirs, await loadSafePattern()).ready);
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  return {
    check(text, context, usual) {
      const language = languageOf(text, commentWords(text)) ?? usual;
      return checkText(text, ready, { ...context, language });
    },
    ruleOf: ({ ruleId }) => byId.get(ruleId),
  };
}
