import { goTo } from '../../../../components/hash-route';
import { useBareKey } from '../../../../components/use-bare-key';
import type { Flag } from '../model';
import { actOfKey } from '../panel/alert-keys';

/** What the page of a flag can do with it. */
export type PageAct = 'open' | 'in-hand' | 'escalated' | 'close';

const PAGE_ACTS: readonly unknown[] = ['open', 'in-hand', 'escalated', 'close'] satisfies PageAct[];
const isPageAct = (act: unknown): act is PageAct => PAGE_ACTS.includes(act);

/** The panel's keys on the page of a flag, outside fields and dialogs; Esc goes back to the list. */
export function usePageKeys(flag: Flag | undefined, onAct: (act: PageAct) => void): void {
  useBareKey((key) => {
    if (flag === undefined) return false;
    const act = key === 'Escape' ? null : actOfKey(key, flag.state);
    if (key === 'Escape') goTo('alerts');
    else if (isPageAct(act)) onAct(act);
    else return false;
    return true;
  });
}
