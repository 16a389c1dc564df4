import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from '../../../components/translation';
import { type BegunTag, begunTag } from '../template/begun-tag';
import { offersFor, type TagOffer, tagOffers } from './tag-offers';

/** The tags that fit what is being typed. */
interface TagChoices {
  begun: BegunTag;
  offers: readonly TagOffer[];
  /** Index of the one that Enter takes. */
  current: number;
}

interface TagChoosing {
  /** Null while no tag is being typed. */
  choices: TagChoices | null;
  /** Tells where the caret stands after a letter was typed; null once it was moved otherwise. */
  setCaret: (caret: number | null) => void;
  /** Arrows, Enter or Tab, Esc; true when the key was for the list. */
  onKeyDown: (event: KeyboardEvent) => boolean;
}

/**
 * Offers tags while one is being typed.
 * @param onTake puts the offer in place of what was typed
 */
export function useTagChoices(
  value: string,
  onTake: (offer: TagOffer, begun: BegunTag) => void,
): TagChoosing {
  const { t } = useTranslation();
  const [{ caret, at }, setState] = useState<{ caret: number | null; at: number }>({
    caret: null,
    at: 0,
  });
  const begun = caret === null ? null : begunTag(value, caret);
  const offers = begun === null ? [] : offersFor(begun.typed, tagOffers(t));
  const current = Math.min(at, offers.length - 1);
  const choices = begun === null || offers.length === 0 ? null : { begun, offers, current };
  const setCaret = (next: number | null) => setState({ caret: next, at: 0 });

  const onKeyDown = (event: KeyboardEvent): boolean => {
    if (choices === null || event.nativeEvent.isComposing) return false;
    const offer = offers[current];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      setState({ caret, at: (current + step + offers.length) % offers.length });
    } else if ((event.key === 'Enter' || event.key === 'Tab') && offer !== undefined) {
      if (event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return false;
      onTake(offer, choices.begun);
    } else if (event.key === 'Escape') {
      setCaret(null);
    } else {
      return false;
    }
    event.preventDefault();
    // the form around would take Escape for leaving
    event.stopPropagation();
    return true;
  };
  return { choices, setCaret, onKeyDown };
}
