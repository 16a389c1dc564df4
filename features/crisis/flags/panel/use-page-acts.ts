import { linkTo } from '../../../../components/hash-route';
import { ask } from '../../../../messaging/calls';
import type { PageClient } from '../../../../messaging/page-client';
import { useAnswering } from '../../../queue/panel/use-answering';
import type { Flag } from '../model';
import { useShowing } from './use-showing';

/** Goes to a flag's comment or post on its page, to reply to it, or to all that is known of it. */
export function usePageActs(client: PageClient | null, onReply: () => void) {
  const answer = useAnswering(client);
  const show = useShowing(client);
  return async (flag: Flag, what: 'show' | 'reply' | 'dashboard'): Promise<void> => {
    if (what === 'dashboard') {
      await ask('openDashboard', { section: linkTo('alerts', flag.key).slice(1) });
      return;
    }
    if (what === 'show') return show(flag);
    const { key, network, evidence } = flag;
    if (await answer({ key, network, author: evidence.author })) onReply();
  };
}
