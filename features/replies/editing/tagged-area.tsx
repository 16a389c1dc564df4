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
import { isBeingWritten } from '../template/being-written';
import { stretchesOf } from '../template/stretches';
import { markedStretches, type Underline } from './marked-stretches';
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
  /** Puts a text in place of a stretch; false, and nothing, where another text than `was` stands there by now. */
  replace: (change: { start: number; end: number; was: string; text: string }) => boolean;
}

interface TaggedAreaProps {
  control: ControlProps;
  ref: Ref<TaggedAreaHandle>;
  value: string;
  language: 'fr' | 'en';
  /** Its least height. */
  rows: number;
  /** What is underlined. */
  underlines?: readonly Underline[];
  /** Where the caret stands; null: nobody writes here. */
  caret: number | null;
  onCaret: (caret: number | null) => void;
  onChange: (value: string) => void;
}

const NO_LINES: readonly Underline[] = [];

/** A plain text area whose tags are coloured, by colours that lie under it letter for letter, and completed. */
export function TaggedArea(props: TaggedAreaProps) {
  const { control, ref, value, language, rows, underlines = NO_LINES } = props;
  const { caret, onCaret, onChange } = props;
  const area = useRef<HTMLTextAreaElement>(null);
  const under = useRef<HTMLDivElement>(null);
  const listId = useId();
  const [place, setPlace] = useState({ left: 0, top: 0 });

  const select = (start: number, end: number) => {
    area.current?.focus();
    area.current?.setSelectionRange(start, end);
  };
  /** As if typed, so that Ctrl+Z takes it back: deprecated, and the only way both browsers have. */
  const write = (start: number, end: number, text: string) => {
    select(start, end);
    const isTaken =
      text === ''
        ? document.execCommand?.('delete')
        : document.execCommand?.('insertText', false, text);
    if (!isTaken) onChange(value.slice(0, start) + text + value.slice(end));
    setCaret(null);
  };
  const put = (offer: TagOffer, start: number, end: number) => {
    const [from, to] = offer.select ?? [offer.written.length, offer.written.length];
    write(start, end, offer.written);
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
    replace: ({ start, end, was, text }) => {
      if ((area.current?.value ?? value).slice(start, end) !== was) return false;
      write(start, end, text);
      return true;
    },
  }));

  const begunAt = choices?.begun.start ?? null;
  useLayoutEffect(() => {
    if (begunAt !== null && under.current) setPlace(placeInText(under.current, begunAt));
  }, [begunAt]);

  return (
    <div className={styles.frame} style={{ '--rows': rows } as CSSProperties}>
      <div ref={under} className={styles.under} aria-hidden>
        {markedStretches(stretchesOf(value), underlines).map(({ text, start, kind, level }) => (
          <span
            key={start}
            className={classNames(
              kind !== 'text' && styles.tag,
              isBeingWritten(value, start, caret) ? styles.structure : styles[kind],
              level !== null && styles[level],
            )}
          >
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
        onSelect={({ currentTarget }) => onCaret(currentTarget.selectionEnd)}
        onBlur={() => {
          setCaret(null);
          onCaret(null);
        }}
        onChange={({ currentTarget }) => {
          onChange(currentTarget.value);
          setCaret(currentTarget.selectionEnd);
          onCaret(currentTarget.selectionEnd);
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
