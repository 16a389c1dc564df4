import { classNames } from '../../../components/class-names';
import { Marked } from '../../../components/marked';
import { useTranslation } from '../../../components/translation';
import { foundRanges } from '../search/found-ranges';
import type { Sought } from '../search/search-replies';
import type { Piece } from '../template/piece';
import styles from './filled-text.module.css';
import { problemName } from './problem-words';

interface FilledTextProps {
  pieces: readonly Piece[];
  /** What was looked for, underlined. */
  sought?: Sought;
  /** Shows where each word comes from; off in the short form of a row. */
  sources?: boolean;
}

/** A reply as it would be posted: what the page gave, what was set beforehand, what a human still owes. */
export function FilledText({ pieces, sought, sources = true }: FilledTextProps) {
  return pieces.map((piece, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity but their place, and a partial's share one
    <FilledPiece key={i} piece={piece} sought={sought} sources={sources} />
  ));
}

function FilledPiece(props: { piece: Piece; sought: Sought | undefined; sources: boolean }) {
  const { piece, sought, sources } = props;
  const { t } = useTranslation();
  if (piece.from === 'cursor') return sources && <span className={styles.cursor} aria-hidden />;
  if (piece.from === 'nobody' || piece.from === 'question') {
    const name = piece.from === 'question' ? piece.question.asked : problemName(piece, t);
    return <span className={classNames(styles.var, styles.nobody)}>{name}</span>;
  }
  if (piece.from === 'body' || !sources) {
    const ranges = sought ? foundRanges(piece.text, sought) : [];
    return <Marked text={piece.text} ranges={ranges} />;
  }
  // a switch left off gives nothing, and nothing has no mark
  if (piece.text === '') return null;
  return <bdi className={classNames(styles.var, styles[piece.from])}>{piece.text}</bdi>;
}
