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
  /** Called many times while it is dragged; `done` on the last. */
  onResize: (width: number, done: boolean) => void;
}

/** The panel's inner edge, to drag or to move with the arrows. */
export function ResizeEdge({ side, width, onResize }: ResizeEdgeProps) {
  const { t } = useTranslation();
  const start = useRef<{ x: number; width: number } | null>(null);
  const outwards = side === 'right' ? -1 : 1;
  const within = (wanted: number) => Math.round(Math.min(WIDEST, Math.max(NARROWEST, wanted)));

  // screen coordinates: the frame's own move with the edge that is dragged
  const widthAt = (event: PointerEvent) =>
    start.current === null
      ? null
      : within(start.current.width + outwards * (event.screenX - start.current.x));

  const finish = (event: PointerEvent) => {
    const reached = widthAt(event);
    start.current = null;
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
        start.current = { x: event.screenX, width };
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
