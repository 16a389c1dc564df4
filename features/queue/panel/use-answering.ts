import { useNotice } from '../../../components/notices';
import { useTranslation } from '../../../components/translation';
import type { PageClient } from '../../../messaging/page-client';
import type { SeenComment } from '../model';

/**
 * Makes a comment the one that is answered: the page goes to it, marks it and opens the network's own box.
 * Says what the person has to do when the page could not. True when it is the target now.
 */
export function useAnswering(
  client: PageClient | null,
): (comment: Pick<SeenComment, 'key' | 'network' | 'author'>) => Promise<boolean> {
  const say = useNotice();
  const { t } = useTranslation();
  return async (comment) => {
    const outcome = await client
      ?.call('choose', { key: comment.key, isToAnswer: true })
      .catch(() => undefined);
    const name = comment.author?.name ?? t('comments.unnamed');
    if (outcome === undefined) {
      say({ severity: 'serious', text: t('comments.noAnswer') });
    } else if (outcome === 'off-page') {
      say({ severity: 'sensitive', text: t('comments.missingNow') });
    } else if (outcome === 'chosen-no-box') {
      const network = t(`common.${comment.network}`);
      say({ severity: 'sensitive', text: t('comments.chosenNoBox', { name, network }) });
    } else {
      say({ severity: 'done', text: t('comments.chosen', { name }) });
    }
    return outcome === 'chosen' || outcome === 'chosen-no-box';
  };
}
