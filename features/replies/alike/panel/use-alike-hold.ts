import { useState } from 'react';
import type { Place } from '../../insertions/place';
import type { Reply } from '../../model';
import type { FillReply } from '../../panel/use-filling';
import type { ReadyReply } from '../../panel/use-insertion';
import { bagOwnerOf } from '../../wordings/bag';
import { readBag } from '../../wordings/records';
import { wordingsOf } from '../../wordings/wordings-of';
import type { Resemblance } from '../alike-among';
import { otherWording } from '../other-wording';
import { findAlikeHere } from './find-alike-here';

/** A reply kept back because it is too like one of ours. */
export interface HeldReply {
  /** With its questions answered. */
  ready: ReadyReply;
  resemblance: Resemblance;
  /** A wording that is less alike; null when there is none. */
  other: number | null;
}

interface AlikeHold {
  /** Whether a reply may go into the page; if not, it is held. */
  allows: (ready: ReadyReply, text: string) => Promise<boolean>;
  /** What is held of a reply as it reads now; null: nothing. */
  heldOf: (ready: ReadyReply) => HeldReply | null;
  /** The reply held last, whatever it reads by now; null: none. */
  last: Reply | null;
  letGo: () => void;
}

/** Keeps back what is too like one of our replies under the post, until the person decides. */
export function useAlikeHold(place: Place, fill: FillReply): AlikeHold {
  const [held, setHeld] = useState<(HeldReply & { targetKey: string | null }) | null>(null);
  const targetKey = place.target?.key ?? null;

  const weigh = async (ready: ReadyReply, text: string): Promise<HeldReply | null> => {
    const find = await findAlikeHere(place);
    const resemblance = find(text);
    if (resemblance === null) return null;
    const { reply, wording } = ready;
    const bag = await readBag(bagOwnerOf(reply, place.postKey));
    const candidates = [...bag.left, ...bag.dealt]
      .filter((other) => other !== wording)
      .map((other) => ({ wording: other, text: textOf(fill, ready, other) }));
    const other = otherWording(candidates, find, resemblance.likeness);
    return { ready, resemblance, other };
  };

  return {
    async allows(ready, text) {
      const weighed = await weigh(ready, text).catch((error: unknown) => {
        // a comparison that failed must not keep anybody from answering
        console.error('Vigie: a reply was not compared with ours', error);
        return null;
      });
      setHeld(weighed && { ...weighed, targetKey });
      return weighed === null;
    },
    heldOf({ reply, wording }) {
      if (held === null || held.targetKey !== targetKey) return null;
      const isSame = held.ready.reply.id === reply.id && held.ready.wording === wording;
      return isSame ? held : null;
    },
    last: held?.ready.reply ?? null,
    letGo: () => setHeld(null),
  };
}

/** What of a wording is known before its questions are asked. */
function textOf(fill: FillReply, { reply }: ReadyReply, wording: number): string {
  const pieces = fill(reply, wordingsOf(reply)[wording] ?? '');
  return pieces.map((piece) => ('text' in piece ? piece.text : '')).join('');
}
