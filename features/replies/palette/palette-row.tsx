import { classNames } from '../../../components/class-names';
import text from '../../../components/text.module.css';
import { FilledText } from '../panel/filled-text';
import { ReplyHead } from '../panel/reply-row';
import type { ReadyReply } from '../panel/use-insertion';
import type { Sought } from '../search/search-replies';
import styles from './palette.module.css';

interface PaletteRowProps {
  id: string;
  ready: ReadyReply;
  sought: Sought;
  isSelected: boolean;
  /** The whole text instead of its first line. */
  whole?: boolean;
  onTake: () => void;
}

/** A reply to take: title, shortcut, and its text as it would go in. */
export function PaletteRow({ id, ready, sought, isSelected, whole, onTake }: PaletteRowProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter where the focus is does the same
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isSelected}
      className={classNames(styles.row, isSelected && styles.selected)}
      onClick={onTake}
    >
      <ReplyHead ready={ready} sought={sought} />
      <p className={whole ? `${styles.whole} ${text.written}` : `${styles.line} ${text.clip}`}>
        <FilledText pieces={ready.pieces} sought={sought} sources={whole ?? false} />
      </p>
    </div>
  );
}
