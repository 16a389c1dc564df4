import { FileUp } from 'lucide-react';
import { type DragEvent, useEffect, useId, useRef, useState } from 'react';
import buttons from './button.module.css';
import { classNames } from './class-names';
import styles from './file-drop.module.css';
import text from './text.module.css';

interface FileDropProps {
  /** On the button. */
  label: string;
  /** Beside the button: that files can also be dropped, which ones. */
  hint: string;
  /** As the `accept` of an input: `.csv,.json`. A dropped file may be of any kind. */
  accept: string;
  /** The focus comes to its button when it appears. */
  takesFocus?: boolean;
  onFiles: (files: File[]) => void;
}

/** A place where files are dropped, or chosen by its button. */
export function FileDrop({ label, hint, accept, takesFocus = false, onFiles }: FileDropProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (takesFocus) input.current?.focus();
  }, [takesFocus]);
  const [isOver, setOver] = useState(false);
  const follow = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(event.type !== 'dragleave' && event.type !== 'drop');
  };
  const give = (files: FileList | null) => {
    if (files !== null && files.length > 0) onFiles([...files]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button inside does the same by keyboard
    <div
      className={classNames(styles.drop, isOver && styles.over)}
      onDragEnter={follow}
      onDragOver={follow}
      onDragLeave={follow}
      onDrop={(event) => {
        follow(event);
        give(event.dataTransfer.files);
      }}
    >
      <input
        ref={input}
        id={id}
        type="file"
        multiple
        accept={accept}
        className={styles.input}
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          give(event.currentTarget.files);
          // the same file again is a change too
          event.currentTarget.value = '';
        }}
      />
      <label className={buttons.button} htmlFor={id}>
        <FileUp size={16} strokeWidth={1.5} aria-hidden />
        {label}
      </label>
      <p id={`${id}-hint`} className={text.meta}>
        {hint}
      </p>
    </div>
  );
}
