import type { ToneRule } from '../model';
import type { ToneContext } from '../tone-context';
import type { Example, RuleExamples } from './rule-examples';

/** What an example is written for: a comment on Facebook in the rule's first language, unless it says otherwise. */
export function exampleContext(
  rule: ToneRule,
  examples: RuleExamples,
  example: Example,
): ToneContext {
  return {
    language: rule.scope.languages[0] ?? 'fr',
    panelLanguage: 'fr',
    network: rule.scope.networks[0] ?? 'facebook',
    purpose: rule.scope.purposes[0] ?? 'reply',
    incident: rule.scope.incidentOnly,
    brand: null,
    otherBrands: [],
    answered: null,
    ...examples.context,
    ...(typeof example === 'string' ? {} : example.context),
  };
}
