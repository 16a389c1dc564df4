import { classNames } from '../../../components/class-names';
import { Marked } from '../../../components/marked';
import { useTranslation } from '../../../components/translation';
import { type Piece, tagName } from '../pieces';
import { foundRanges } from '../search/found-ranges';
import type { Sought } from '../search/search-replies';
import styles from './filled-text.module.css';

interface FilledTextProps {
  pieces: readonly Piece[];
  /** What was looked for, underlined. */
  sought?: Sought;
  /** Shows where each word comes from; off in the short form of a row. */
  sources?: boolean;
}

/** A reply as it would be posted: what the page gave, what the brand fixed, what is still owed. */
export function FilledText({ pieces, sought, sources = true }: FilledTextProps) {
  const { t } = useTranslation();
  return pieces.map((piece) => {
    if (piece.from === 'nobody') {
      const name = tagName(piece.tag);
      return (
        <span key={piece.start} className={classNames(styles.var, styles.nobody)}>
          {name === undefined ? piece.tag : t(name)}
        </span>
      );
    }
    if (piece.from === 'body' || !sources) {
      const ranges = sought ? foundRanges(piece.text, sought) : [];
      return <Marked key={piece.start} text={piece.text} ranges={ranges} />;
    }
    return (
      <span
        key={piece.start}
        className={classNames(styles.var, piece.from === 'brand' && styles.brand)}
      >
        <bdi>{piece.text}</bdi>
      </span>
    );
  });
}
