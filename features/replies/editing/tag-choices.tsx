import { useLayoutEffect, useRef } from 'react';
import { classNames } from '../../../components/class-names';
import text from '../../../components/text.module.css';
import { useTranslation } from '../../../components/translation';
import styles from './tag-choices.module.css';
import type { TagOffer } from './tag-offers';

interface TagChoicesListProps {
  id: string;
  offers: readonly TagOffer[];
  current: number;
  /** Below and at the left of the tag being typed: pixels in the frame around. */
  place: { left: number; top: number };
  onTake: (offer: TagOffer) => void;
}

/** The id of one choice, to which the area points (`aria-activedescendant`). */
export const choiceId = (listId: string, index: number): string => `${listId}-${index}`;

/** The tags that fit, under the one being typed. The area keeps the focus. */
export function TagChoicesList({ id, offers, current, place, onTake }: TagChoicesListProps) {
  const { t } = useTranslation();
  const list = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another choice may be out of sight
  useLayoutEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView?.({ block: 'nearest' });
  }, [current, place.top]);
  return (
    <div
      ref={list}
      id={id}
      role="listbox"
      tabIndex={-1}
      aria-label={t('template.choices')}
      className={styles.list}
      style={{ insetInlineStart: `min(${place.left}px, calc(100% - 264px))`, top: place.top }}
    >
      {offers.map((offer, i) => (
        <div
          key={offer.written}
          id={choiceId(id, i)}
          role="option"
          tabIndex={-1}
          aria-selected={i === current}
          className={classNames(styles.choice, i === current && styles.current)}
          // on pointer down: a click would first take the focus from the area
          onPointerDown={(event) => {
            event.preventDefault();
            onTake(offer);
          }}
        >
          <span>{offer.name}</span>
          <code className={classNames(text.hint, text.clip)}>{offer.written}</code>
        </div>
      ))}
    </div>
  );
}
