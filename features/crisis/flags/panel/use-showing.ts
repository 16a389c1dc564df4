import type { PageClient } from '../../../../messaging/page-client';
import { useGoingTo } from '../../../queue/panel/use-going-to';
import type { Flag } from '../model';

/**
 * Goes to a flag's comment or post in the page and marks it; no reply box is touched. Where the page doesn't hold it
 * now, offers its own address.
 */
export function useShowing(client: PageClient | null): (flag: Flag) => Promise<void> {
  const goTo = useGoingTo(client);
  return ({ key, evidence: { address } }) => goTo({ key, address });
}
