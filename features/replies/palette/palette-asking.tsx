import type { ReactNode } from 'react';
import styles from './palette.module.css';
import type { PaletteClient } from './palette-store';
import { useShownSize } from './use-shown-size';

/** The room for a reply's questions, which stand over it. */
export function PaletteAsking({
  client,
  children,
}: {
  client: PaletteClient;
  children: ReactNode;
}) {
  const sheet = useShownSize(client, { face: 'search', found: 1 });
  return (
    <div ref={sheet} className={styles.search}>
      {children}
    </div>
  );
}
