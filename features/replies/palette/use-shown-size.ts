import { type RefObject, useEffect, useRef } from 'react';
import type { PaletteFace } from '../../../messaging/palette-port';
import type { PaletteClient } from './palette-store';

/** Pixels of the line around, which the page draws. */
const BORDER = 2;

/** What is drawn, as the page has to know it. */
interface Shown {
  face: PaletteFace['kind'];
  /** How many things there are to show; 0 takes it out of sight. */
  found: number;
  /** In the reply box's corner. */
  inCorner?: boolean;
}

/** Tells the page how much room what is drawn takes, now and whenever that changes. */
export function useShownSize(
  client: PaletteClient,
  { face, found, inCorner = false }: Shown,
): RefObject<HTMLDivElement | null> {
  const sheet = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = sheet.current;
    if (element === null) return;
    const tell = () => {
      const drawn = element.getBoundingClientRect();
      const height = Math.ceil(drawn.height) + BORDER;
      const width = Math.ceil(drawn.width) + BORDER;
      // a page that is gone has no room to make
      client.call('show', { face, height, width, found, inCorner }).catch(() => undefined);
    };
    tell();
    const observer = new ResizeObserver(tell);
    observer.observe(element);
    return () => observer.disconnect();
  }, [client, face, found, inCorner]);
  return sheet;
}
