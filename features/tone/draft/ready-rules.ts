import { nativePattern } from '../kinds/native-pattern';
import type { ToneRule } from '../model';
import { prepareRules, type ReadyRule } from '../prepare-rules';
import { loadOwnPattern } from '../ready-made/load-own-pattern';
import { readyMadeRules } from '../ready-made/ready-made';
import { wordsOfPattern } from '../rules/plain-pattern';

const readyMade = new Map(readyMadeRules.map((rule) => [rule.id, rule]));

/** Whether all of a rule's patterns are ours, or mere words that the person excepted. */
function isOurs(rule: ToneRule): boolean {
  const ready = readyMade.get(rule.id);
  if (rule === ready) return true;
  return (
    JSON.stringify(rule.check) === JSON.stringify(ready?.check) &&
    rule.exceptions.every(
      (pattern) => wordsOfPattern(pattern, false) !== null || ready?.exceptions.includes(pattern),
    )
  );
}

/** Rules made ready, those with patterns of the person's own by what can't explode. One that is refused is left out. */
export async function readyRules(rules: readonly ToneRule[]): Promise<ReadyRule[]> {
  const { ready } = prepareRules(rules.filter(isOurs), nativePattern);
  const theirs = rules.filter((rule) => !isOurs(rule));
  if (theirs.length > 0) ready.push(...prepareRules(theirs, await loadOwnPattern()).ready);
  return ready;
}
