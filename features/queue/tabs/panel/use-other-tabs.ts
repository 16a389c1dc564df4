import { useEffect, useState } from 'react';
import { tabToName } from '../../../../messaging/admission';
import type { OtherTab } from '../model';
import { followOtherTabs } from './follow-other-tabs';

const NONE: readonly OtherTab[] = [];

/**
 * The other tabs in which a network's page is open.
 * @param beside changes when the panel stands beside another page
 */
export function useOtherTabs(beside: unknown): readonly OtherTab[] {
  const [tabs, setTabs] = useState(NONE);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page beside may be another tab
  useEffect(() => {
    let stop: (() => void) | undefined;
    let isOver = false;
    const failed = (error: unknown) => console.warn('Vigie: other tabs are not known', error);
    tabToName().then((own) => {
      if (!isOver) stop = followOtherTabs(own, setTabs, failed);
    }, failed);
    return () => {
      isOver = true;
      stop?.();
    };
  }, [beside]);
  return tabs;
}
