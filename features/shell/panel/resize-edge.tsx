import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { classNames } from '../../../components/class-names';
import { useTranslation } from '../../../components/translation';
import styles from './resize-edge.module.css';

/** Narrowest and widest that the panel is drawn for, in px without the rail. */
const NARROWEST = 320;
const WIDEST = 520;
const STEP = 20;

interface ResizeEdgeProps {
  side: 'left' | 'right';
  width: number;
  /** Width of the rail beside it, in px. */
  rail: number;
  /** Called many times while it is dragged; `done` on the last. */
  onResize: (width: number, done: boolean) => void;
}

/** The panel's inner edge, to drag or to move with the arrows. */
export function ResizeEdge({ side, width, rail, onResize }: ResizeEdgeProps) {
  const { t } = useTranslation();
  /** Where in the edge the pointer took hold, in px from the edge. */
  const hold = useRef<number | null>(null);
  const outwards = side === 'right' ? -1 : 1;
  const within = (wanted: number) => Math.round(Math.min(WIDEST, Math.max(NARROWEST, wanted)));
  const fromEdge = (event: PointerEvent) =>
    event.clientX - (side === 'right' ? 0 : window.innerWidth);

  // against the frame as it stands now: its screen coordinates lag while it is being moved (Chromium 156)
  const widthAt = (event: PointerEvent) =>
    hold.current === null
      ? null
      : within(window.innerWidth - rail + outwards * (fromEdge(event) - hold.current));

  const finish = (event: PointerEvent) => {
    const reached = widthAt(event);
    hold.current = null;
    if (reached !== null) onResize(reached, true);
  };

  const move = (event: KeyboardEvent) => {
    const by = { ArrowLeft: -STEP, ArrowRight: STEP }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    onResize(within(width + outwards * by), true);
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a separator that can be moved has no element of its own
    <div
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={t('shell.resize')}
      aria-valuenow={width}
      aria-valuemin={NARROWEST}
      aria-valuemax={WIDEST}
      className={classNames(styles.edge, side === 'left' && styles.left)}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        hold.current = fromEdge(event);
      }}
      onPointerMove={(event) => {
        const reached = widthAt(event);
        if (reached !== null) onResize(reached, false);
      }}
      onPointerUp={finish}
      onPointerCancel={finish}
      onKeyDown={move}
    />
  );
}
