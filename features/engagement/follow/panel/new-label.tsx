import { useRef, useState } from 'react';
import { useTranslation } from '../../../../components/translation';
import { useFocusOnOpen } from '../../../../components/use-focus-on-open';
import { LONGEST_LABEL } from '../model';
import styles from './follow.module.css';

interface NewLabelProps {
  onAdd: (label: string) => void;
  /** Esc, or Enter on nothing. */
  onClose: () => void;
}

/** Where a label is typed; Enter adds it and waits for the next. */
export function NewLabel({ onAdd, onClose }: NewLabelProps) {
  const { t } = useTranslation();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  useFocusOnOpen(field);
  return (
    <input
      ref={field}
      className={styles.input}
      aria-label={t('follow.newLabel')}
      placeholder={t('follow.newLabel')}
      maxLength={LONGEST_LABEL}
      value={typed}
      onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        if (event.key === 'Escape' || typed.trim() === '') onClose();
        else onAdd(typed);
        setTyped('');
      }}
    />
  );
}
