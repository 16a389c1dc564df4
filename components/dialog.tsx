import { type ReactNode, useEffect, useId, useRef } from 'react';
import { classNames } from './class-names';
import styles from './dialog.module.css';
import layout from './layout.module.css';

interface DialogProps {
  title: string;
  text: string;
  /** Esc, or a choice that closes. */
  onClose: () => void;
  /** What is asked about, between the text and the buttons; it scrolls by itself when it is long. */
  body?: ReactNode;
  /** The focus begins on the question and not on its first button: a key meant for what was there before answers nothing. */
  startsCalm?: boolean;
  /** The buttons. */
  children: ReactNode;
}

/** A question that must be answered first. Mount it to ask, unmount it when answered. */
export function Dialog(props: DialogProps) {
  const { title, text, onClose, body, startsCalm = false, children } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    dialog.current?.showModal();
    if (startsCalm) dialog.current?.focus();
  }, [startsCalm]);
  return (
    <dialog
      ref={dialog}
      tabIndex={startsCalm ? -1 : undefined}
      className={classNames(styles.dialog, body !== undefined && styles.wide)}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <h2 id={`${id}-title`}>{title}</h2>
      <p id={`${id}-text`} className={styles.text}>
        {text}
      </p>
      {body}
      <div className={layout.actions}>{children}</div>
    </dialog>
  );
}
