import type { Check, ToneLanguage, ToneRule } from '../model';

/** What one rule of French typography has of its own. */
interface Typography {
  /** After `fr.`. */
  id: string;
  name: Record<ToneLanguage, string>;
  check: Check;
  message: Record<ToneLanguage, string>;
  exceptions?: string[];
}

/** A rule of French typography: a suggestion with a fix, anywhere French is written. */
export function frenchTypography({
  id,
  name,
  check,
  message,
  exceptions = [],
}: Typography): ToneRule {
  return {
    id: `fr.${id}`,
    brandId: null,
    name,
    level: 'suggestion',
    check,
    message,
    scope: { languages: ['fr'], networks: [], purposes: [], incidentOnly: false },
    exceptions,
    section: null,
    isOn: true,
  };
}
