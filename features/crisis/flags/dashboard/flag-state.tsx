import { SeverityShape } from '../../../../components/severity-mark';
import { useTranslation } from '../../../../components/translation';
import { STATE_WORDS } from '../flag-words';
import type { Flag } from '../model';
import styles from './flags-table.module.css';

/** What is being done about a flag: what waits for somebody stands out, what is done is quiet. */
export function FlagStateMark({ state }: Pick<Flag, 'state'>) {
  const { t } = useTranslation();
  if (state === 'open') return <strong className={styles.open}>{t(STATE_WORDS[state])}</strong>;
  return (
    <span className={styles.settled}>
      {state === 'closed' && <SeverityShape severity="done" />}
      {t(STATE_WORDS[state])}
    </span>
  );
}
