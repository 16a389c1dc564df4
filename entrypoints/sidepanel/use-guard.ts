import { useMemo } from 'react';
import { useLive } from '../../components/use-live';
import { type Guard, guardOf } from '../../features/brands/guard';
import type { Brand } from '../../features/brands/model';
import type { Target } from '../../features/queue/model';
import { livePostAuthorOf } from '../../features/queue/records';
import type { PageView } from '../../messaging/panel-port';

/**
 * Whether the active brand may speak to the target on the page in view.
 * @param view null where no page is beside: nothing goes anywhere
 */
export function useGuard(
  brands: readonly Brand[],
  brand: Brand | null,
  view: PageView | null,
  target: Target | null,
): Guard {
  const answered = target?.kind === 'comment' ? target.key : null;
  const above = useLive(
    useMemo(() => (answered === null ? null : livePostAuthorOf(answered)), [answered]),
  );
  const poster = target?.kind === 'post' ? target.author : above.state === 'ready' && above.value;
  return useMemo(() => {
    if (view === null) return { state: 'fits' };
    const owners = [poster || null, view.viewed].filter((owner) => owner !== null);
    return guardOf(brands, brand, { network: view.network, speaker: view.speaker, owners });
  }, [brands, brand, view, poster]);
}
