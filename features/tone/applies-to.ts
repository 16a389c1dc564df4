import type { ToneRule } from './model';
import type { ToneContext } from './tone-context';

/** Whether a rule looks at a text at all. Whose brand's rules are run is for the caller, who chose them. */
export function appliesTo({ isOn, scope }: ToneRule, context: ToneContext): boolean {
  return (
    isOn &&
    (context.incident || !scope.incidentOnly) &&
    allows(scope.languages, context.language) &&
    allows(scope.networks, context.network) &&
    allows(scope.purposes, context.purpose)
  );
}

const allows = <Value>(listed: readonly Value[], value: Value | null) =>
  listed.length === 0 || (value !== null && listed.includes(value));
