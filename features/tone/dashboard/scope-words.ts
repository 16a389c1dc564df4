import type { Translate } from '../../../components/translate';
import type { Purpose } from '../../../networks/contract';
import type { ToneRule } from '../model';

/** The names of what a text may become. */
export const PURPOSE_NAMES = {
  reply: 'ruleEditor.reply',
  comment: 'ruleEditor.comment',
  post: 'ruleEditor.post',
  message: 'ruleEditor.privateMessage',
} as const satisfies Record<Purpose, string>;

/** Where a rule looks, in as few words as it takes; nothing where it looks everywhere. */
export function scopeWords({ scope }: Pick<ToneRule, 'scope'>, t: Translate): string[] {
  return [
    ...scope.languages.map((each) => t(each === 'fr' ? 'common.french' : 'common.english')),
    ...scope.networks.map((each) => t(`common.${each}`)),
    ...scope.purposes.map((each) => t(PURPOSE_NAMES[each])),
    ...(scope.incidentOnly ? [t('rules.incidentOnly')] : []),
  ];
}
