import { fillMessage } from './fill-message';
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
  return {
    ruleId: rule.id,
    level: rule.level,
    start,
    end,
    message: message
      ? message[panelLanguage]
      : fillMessage(rule.message[panelLanguage], [raw.slice(start, end), instead ?? '']),
    fix: instead === null ? null : { start, end, text: instead },
    section: rule.section,
  };
}
