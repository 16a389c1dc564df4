import { type Ref, useImperativeHandle, useRef } from 'react';
import { classNames } from '../../../components/class-names';
import type { ControlProps } from '../../../components/field';
import styles from './tagged-area.module.css';
import { stretchesOf } from './wordings';

/** What the editor can ask of the area. */
export interface TaggedAreaHandle {
  /** Puts a text at the caret, in place of what is selected. */
  add: (text: string) => void;
  /** Selects a stretch, by offsets. */
  select: (start: number, end: number) => void;
}

interface TaggedAreaProps {
  control: ControlProps;
  ref: Ref<TaggedAreaHandle>;
  value: string;
  language: 'fr' | 'en';
  onChange: (value: string) => void;
}

/** A plain text area whose variables are coloured: the colours lie under it, letter for letter. */
export function TaggedArea({ control, ref, value, language, onChange }: TaggedAreaProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  useImperativeHandle(ref, () => ({
    add(text) {
      const { selectionStart: start = value.length, selectionEnd: end = start } =
        area.current ?? {};
      onChange(value.slice(0, start) + text + value.slice(end));
      // the caret can be set only once the new value is drawn
      requestAnimationFrame(() => this.select(start + text.length, start + text.length));
    },
    select(start, end) {
      area.current?.focus();
      area.current?.setSelectionRange(start, end);
    },
  }));
  return (
    <div className={styles.frame}>
      <div className={styles.under} aria-hidden>
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
        spellCheck
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  );
}
