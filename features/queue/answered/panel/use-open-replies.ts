import { useNotice } from '../../../../components/notices';
import { useTranslation } from '../../../../components/translation';
import { tabToName } from '../../../../messaging/admission';
import { ask } from '../../../../messaging/calls';
import type { SeenComment } from '../../model';

/**
 * Has the page show the replies to a comment, by the network's own button; says what the person has to do where it could
 * not. Where a thread keeps its replies side by side, its first comment is the one that unfolds.
 */
export function useOpenReplies(): (comment: SeenComment) => Promise<void> {
  const say = useNotice();
  const { t } = useTranslation();
  return async ({ key, parentKey, network }) => {
    const folded = network === 'x' ? key : (parentKey ?? key);
    const outcome = await tabToName()
      .then((tabId) => ask('openReplies', { key: folded, tabId }))
      .catch(() => null);
    if (outcome === null) say({ severity: 'serious', text: t('comments.noAnswer') });
    else if (outcome === 'off-page') say({ severity: 'sensitive', text: t('comments.missingNow') });
    else if (outcome === 'none')
      say({
        severity: 'sensitive',
        text: t('answered.noneFolded', { network: t(`common.${network}`) }),
      });
  };
}
