import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { NetworkId } from '../../../networks/contract';
import type { PaletteClient } from '../../replies/palette/palette-store';
import { useShownSize } from '../../replies/palette/use-shown-size';
import { useLengths } from '../length/panel/use-lengths';
import type { DraftCheck } from '../panel/use-draft-check';
import styles from './beside-draft.module.css';
import { DraftCounter } from './draft-counter';
import { HintsCard } from './hints-card';
import { shortOf } from './short-of';

interface BesideDraftProps {
  check: DraftCheck;
  client: PaletteClient;
  network: NetworkId;
  /** Counts how often the hints were asked for by their key. */
  asked: number;
}

/**
 * What is said of the draft while the panel is closed: a counter in the reply box's corner, the hints in its place once
 * it is pressed. Nothing while there is nothing to look at.
 */
export function BesideDraft(props: BesideDraftProps) {
  const { check, client, network, asked } = props;
  const { store, purpose } = check;
  const { text, hits } = useStore(store);
  const [isOpen, setOpen] = useState(false);
  const lengths = useLengths(text ?? '', [network], purpose);
  const short = lengths[0] === undefined ? null : shortOf(lengths[0].length);
  const awaited = useRef<string | null>(null);

  useEffect(() => {
    if (asked > 0) setOpen(true);
  }, [asked]);
  useEffect(
    () =>
      store.subscribe((now, before) => {
        // whoever writes on is done with the hints; a correction is no writing
        if (now.text !== before.text && now.text !== awaited.current) setOpen(false);
      }),
    [store],
  );

  const isShown = isOpen || hits.length > 0 || short !== null;
  const sheet = useShownSize(client, {
    face: 'draft',
    found: isShown ? 1 : 0,
    inCorner: !isOpen,
  });
  return (
    <div ref={sheet} className={styles.sheet}>
      {isOpen && (
        <HintsCard
          check={check}
          client={client}
          network={network}
          onFix={(corrected) => {
            awaited.current = corrected;
          }}
          onClose={() => {
            setOpen(false);
            void client.call('close', null);
          }}
        />
      )}
      {isShown && !isOpen && (
        <DraftCounter
          hits={hits}
          short={short}
          network={network}
          onOpen={() => setOpen(hits.length > 0)}
        />
      )}
    </div>
  );
}
