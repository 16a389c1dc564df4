import { GripVertical } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from '../../../components/translation';
import type { DropGoal } from './drag-row';
import styles from './replies-table.module.css';

interface RowGripProps {
  replyId: string;
  onMove: (movedId: string, goal: DropGoal) => void;
}

/** By what a row of the table is dragged. For the pointer only: keys move a row from wherever the focus is in it. */
export function RowGrip({ replyId, onMove }: RowGripProps) {
  const { t } = useTranslation();
  const grip = useRef<HTMLSpanElement>(null);
  const latest = useRef(onMove);
  latest.current = onMove;
  useEffect(() => {
    const handle = grip.current;
    const row = handle?.closest('tr');
    if (handle === null || row == null) return;
    let stop: (() => void) | null = null;
    let isGone = false;
    // dragging is loaded once there is something to drag: many never do
    import('./drag-row').then(
      ({ dragRow }) => {
        if (!isGone) stop = dragRow(row, handle, replyId, (id, goal) => latest.current(id, goal));
      },
      (error: unknown) => console.error('Vigie: rows can’t be dragged', error),
    );
    return () => {
      isGone = true;
      stop?.();
    };
  }, [replyId]);
  return (
    <span ref={grip} className={styles.grip} title={t('library.drag')} aria-hidden>
      <GripVertical size={14} strokeWidth={1.5} />
    </span>
  );
}
