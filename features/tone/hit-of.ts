import type { ToneHit, ToneRule } from './model';
import type { Found } from './read-text';
import type { ToneContext } from './tone-context';

/** What a rule found, as it is told: in the panel's language, with what was found and what to say instead. */
export function hitOf(
  rule: ToneRule,
  { start, end, instead, message }: Found,
  raw: string,
  { panelLanguage }: Pick<ToneContext, 'panelLanguage'>,
): ToneHit {
  const parts = [raw.slice(start, end), instead ?? ''];
  return {
    ruleId: rule.id,
    level: rule.level,
    start,
    end,
    message: message
      ? message[panelLanguage]
      : rule.message[panelLanguage].replace(/%s/g, () => parts.shift() ?? ''),
    fix: instead === null ? null : { start, end, text: instead },
    section: rule.section,
  };
}
