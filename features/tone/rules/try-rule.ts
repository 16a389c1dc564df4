import { checkText } from '../check-text';
import type { CompilePattern } from '../kinds/pattern';
import type { ToneHit, ToneRule } from '../model';
import { prepareRules } from '../prepare-rules';
import type { ToneContext } from '../tone-context';

/** What a rule makes of a text: hits; `refused`, where it will not run; `aside`, where its scope leaves the text out. */
export type Trial =
  | { state: 'ran'; hits: ToneHit[] }
  | { state: 'refused' }
  | { state: 'aside'; why: 'languages' | 'networks' | 'purposes' | 'incidentOnly' };

/**
 * Makes a rule ready to be tried as it is, switched off or not. A text is tried in the time that a draft is checked in.
 * @param compile what `loadOwnPattern` gives
 */
export function tryRule(
  rule: ToneRule,
  compile: CompilePattern,
): (text: string, context: ToneContext) => Trial {
  const { ready } = prepareRules([{ ...rule, isOn: true }], compile);
  const { languages, networks, purposes, incidentOnly } = rule.scope;
  const leavesOut = <Value>(listed: readonly Value[], value: Value | null) =>
    listed.length > 0 && (value === null || !listed.includes(value));
  return (text, context) => {
    if (ready.length === 0) return { state: 'refused' };
    if (leavesOut(languages, context.language)) return { state: 'aside', why: 'languages' };
    if (leavesOut(networks, context.network)) return { state: 'aside', why: 'networks' };
    if (leavesOut(purposes, context.purpose)) return { state: 'aside', why: 'purposes' };
    if (incidentOnly && !context.incident) return { state: 'aside', why: 'incidentOnly' };
    return { state: 'ran', hits: checkText(text, ready, context) };
  };
}
