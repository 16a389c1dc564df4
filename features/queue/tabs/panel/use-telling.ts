import { useEffect } from 'react';
import { tabBesidePanel } from '../../../../messaging/admission';
import { tellAnswering } from '../mirror';
import { TELL_AGAIN } from '../model';

/**
 * Tells the other tabs whom one answers in this one, while it lasts.
 * @param postKey of the post in view; null: none
 * @param targetKey null: nobody
 */
export function useTelling(postKey: string | null, targetKey: string | null): void {
  useEffect(() => {
    if (targetKey === null) return;
    const since = Date.now();
    let tabId: number | undefined;
    let isOver = false;
    const failed = (error: unknown) => console.warn('Vigie: other tabs were not told', error);
    const tell = () => {
      if (tabId === undefined || isOver) return;
      tellAnswering(tabId, { postKey, targetKey, since, toldAt: Date.now() }).catch(failed);
    };
    tabBesidePanel().then((beside) => {
      tabId = beside;
      tell();
    }, failed);
    const timer = setInterval(tell, TELL_AGAIN);
    return () => {
      isOver = true;
      clearInterval(timer);
      if (tabId !== undefined) tellAnswering(tabId, null).catch(failed);
    };
  }, [postKey, targetKey]);
}
