import { type RefObject, useEffect, useRef } from 'react';
import type { PaletteClient } from './palette-store';

/** Pixels of the line around, which the page draws. */
const BORDER = 2;

/**
 * Tells the page how much room what is drawn takes, now and whenever that changes.
 * @param found how many replies the list offers; 0 takes it out of sight
 */
export function useShownSize(
  client: PaletteClient,
  found: number,
): RefObject<HTMLDivElement | null> {
  const sheet = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = sheet.current;
    if (element === null) return;
    const tell = () => {
      const height = Math.ceil(element.getBoundingClientRect().height) + BORDER;
      // a page that is gone has no room to make
      client.call('show', { height, found }).catch(() => undefined);
    };
    tell();
    const observer = new ResizeObserver(tell);
    observer.observe(element);
    return () => observer.disconnect();
  }, [client, found]);
  return sheet;
}
