import { useEffect } from 'react';
import { tabToName } from '../../../../messaging/admission';
import { ask } from '../../../../messaging/calls';
import { type TabAnswering, TELL_AGAIN } from '../model';

/**
 * Tells the other tabs whom one answers in this one, while it lasts.
 * @param postKey of the post in view; null: none
 * @param targetKey null: nobody
 */
export function useTelling(postKey: string | null, targetKey: string | null): void {
  useEffect(() => {
    if (targetKey === null) return;
    const since = Date.now();
    // not known yet
    let tabId: number | null | undefined;
    let isOver = false;
    const failed = (error: unknown) => console.warn('Vigie: other tabs were not told', error);
    const say = (answering: TabAnswering | null) => {
      if (tabId !== undefined) ask('tellAnswering', { tabId, answering }).catch(failed);
    };
    const tell = () => {
      if (!isOver) say({ postKey, targetKey, since, toldAt: Date.now() });
    };
    tabToName().then((beside) => {
      tabId = beside;
      tell();
    }, failed);
    const timer = setInterval(tell, TELL_AGAIN);
    // a panel closed with its page isn't taken down by React
    const leave = () => say(null);
    window.addEventListener('pagehide', leave);
    return () => {
      isOver = true;
      window.removeEventListener('pagehide', leave);
      clearInterval(timer);
      say(null);
    };
  }, [postKey, targetKey]);
}
