import { SeverityShape } from '../../../components/severity-mark';
import { useTranslation } from '../../../components/translation';
import type { NetworkId } from '../../../networks/contract';
import type { ToneHit } from '../model';
import { HIT_LEVELS } from '../panel/hit-levels';
import styles from './beside-draft.module.css';
import { worstOf } from './worst-of';

interface DraftCounterProps {
  hits: readonly ToneHit[];
  /** Characters left; null: many. */
  short: number | null;
  network: NetworkId;
  onOpen: () => void;
}

/** How many things there are to look at, with the shape of the gravest, and the length where it is near its limit. */
export function DraftCounter({ hits, short, network, onOpen }: DraftCounterProps) {
  const { t, formatNumber } = useTranslation();
  const worst = worstOf(hits);
  const written = short === null ? '' : formatNumber(Math.abs(short));
  const length =
    short === null
      ? null
      : t(short < 0 ? 'counter.over' : 'counter.left', {
          count: Math.abs(short),
          written,
          network: t(`common.${network}`),
        });
  const found = hits.length === 0 ? null : t('counter.found', { count: hits.length });
  const words = [worst && t(HIT_LEVELS[worst].word), found, length].filter(Boolean).join('. ');
  return (
    <button
      type="button"
      className={styles.counter}
      aria-label={words}
      title={words}
      // the caret stays in the reply box
      onMouseDown={(event) => event.preventDefault()}
      onClick={onOpen}
    >
      {worst !== null && (
        <span className={styles.part}>
          <SeverityShape severity={HIT_LEVELS[worst].severity} />
          {formatNumber(hits.length)}
        </span>
      )}
      {short !== null && (
        <span className={styles.part}>
          {short < 0 && <SeverityShape severity="sensitive" />}
          {formatNumber(short)}
        </span>
      )}
    </button>
  );
}
