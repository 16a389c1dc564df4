import { useNotice } from '../../../components/notices';
import { useTranslation } from '../../../components/translation';
import type { PageClient } from '../../../messaging/page-client';

/** A post or comment to go to. */
interface Place {
  key: string;
  /** Its own address; null: none is known. */
  address: string | null;
}

/**
 * Goes to a comment or post in the page and marks it; no reply box is touched. Where the page doesn't hold it now,
 * offers its own address.
 */
export function useGoingTo(client: PageClient | null): (place: Place) => Promise<void> {
  const say = useNotice();
  const { t } = useTranslation();
  return async ({ key, address }) => {
    const ask = { key, isToAnswer: false };
    const outcome = await client?.call('choose', ask).catch(() => undefined);
    if (outcome === undefined) {
      say({ severity: 'serious', text: t('comments.noAnswer') });
    } else if (outcome === 'off-page') {
      const open = () => window.open(address ?? '', '_blank', 'noopener,noreferrer');
      const action = { label: t('alerts.openAddress'), run: open };
      const isSafe = address?.startsWith('https://') ?? false;
      say({
        severity: 'sensitive',
        text: t('comments.missingNow'),
        ...(isSafe && { action }),
      });
    }
  };
}
