import { classNames } from '../../../components/class-names';
import { Marked } from '../../../components/marked';
import { useTranslation } from '../../../components/translation';
import { type Piece, tagName } from '../pieces';
import styles from './filled-text.module.css';

interface FilledTextProps {
  pieces: readonly Piece[];
  /** Words looked for, underlined. */
  words?: readonly string[];
  /** Shows where each word comes from; off in the short form of a row. */
  sources?: boolean;
}

/** A reply as it would be posted: what the page gave, what the brand fixed, what is still owed. */
export function FilledText({ pieces, words = [], sources = true }: FilledTextProps) {
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
      return <Marked key={piece.start} text={piece.text} words={words} />;
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
