import {
  type CSSProperties,
  type Ref,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { classNames } from '../../../components/class-names';
import type { ControlProps } from '../../../components/field';
import { stretchesOf } from '../template/stretches';
import { placeInText } from './place-in-text';
import { choiceId, TagChoicesList } from './tag-choices';
import type { TagOffer } from './tag-offers';
import styles from './tagged-area.module.css';
import { useTagChoices } from './use-tag-choices';

/** What the editor can ask of the area. */
export interface TaggedAreaHandle {
  /** Puts a tag at the caret, in place of what is selected. */
  add: (offer: TagOffer) => void;
  /** Selects a stretch, by offsets. */
  select: (start: number, end: number) => void;
}

interface TaggedAreaProps {
  control: ControlProps;
  ref: Ref<TaggedAreaHandle>;
  value: string;
  language: 'fr' | 'en';
  /** Its least height. */
  rows: number;
  onChange: (value: string) => void;
}

/** A plain text area whose tags are coloured, by colours that lie under it letter for letter, and completed. */
export function TaggedArea({ control, ref, value, language, rows, onChange }: TaggedAreaProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const under = useRef<HTMLDivElement>(null);
  const listId = useId();
  const [place, setPlace] = useState({ left: 0, top: 0 });

  const select = (start: number, end: number) => {
    area.current?.focus();
    area.current?.setSelectionRange(start, end);
  };
  const put = (offer: TagOffer, start: number, end: number) => {
    const [from, to] = offer.select ?? [offer.written.length, offer.written.length];
    select(start, end);
    // as if typed, so that Ctrl+Z takes it back; deprecated, and the only way both browsers have
    if (!document.execCommand?.('insertText', false, offer.written)) {
      onChange(value.slice(0, start) + offer.written + value.slice(end));
    }
    setCaret(null);
    // the selection can be set only once the new value is drawn
    requestAnimationFrame(() => select(start + from, start + to));
  };
  const { choices, setCaret, onKeyDown } = useTagChoices(value, (offer, begun) =>
    put(offer, begun.start, begun.end),
  );
  useImperativeHandle(ref, () => ({
    add: (offer) => {
      const { selectionStart = value.length, selectionEnd = value.length } = area.current ?? {};
      put(offer, selectionStart, selectionEnd);
    },
    select,
  }));

  const begunAt = choices?.begun.start ?? null;
  useLayoutEffect(() => {
    if (begunAt !== null && under.current) setPlace(placeInText(under.current, begunAt));
  }, [begunAt]);

  return (
    <div className={styles.frame} style={{ '--rows': rows } as CSSProperties}>
      <div ref={under} className={styles.under} aria-hidden>
        {stretchesOf(value).map(({ text, start, kind }) => (
          <span key={start} className={classNames(kind !== 'text' && styles.tag, styles[kind])}>
            {text}
          </span>
        ))}
        {'\n'}
      </div>
      <textarea
        {...control}
        ref={area}
        className={classNames(control.className, styles.area)}
        lang={language}
        dir="auto"
        spellCheck
        value={value}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-controls={choices === null ? undefined : listId}
        aria-activedescendant={choices === null ? undefined : choiceId(listId, choices.current)}
        onKeyDown={onKeyDown}
        onClick={() => setCaret(null)}
        onBlur={() => setCaret(null)}
        onChange={(event) => {
          onChange(event.currentTarget.value);
          setCaret(event.currentTarget.selectionEnd);
        }}
      />
      {choices !== null && (
        <TagChoicesList
          id={listId}
          offers={choices.offers}
          current={choices.current}
          place={place}
          onTake={(offer) => put(offer, choices.begun.start, choices.begun.end)}
        />
      )}
    </div>
  );
}
