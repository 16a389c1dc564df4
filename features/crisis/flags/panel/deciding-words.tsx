import { Marked } from '../../../../components/marked';
import { severityName } from '../../severity-words';
import { decidingRanges } from '../deciding-ranges';
import type { Flag } from '../model';
import styles from './deciding-words.module.css';

/** What was flagged, the words that decided underlined in the colour of the severity. */
export function DecidingWords({ flag }: { flag: Flag }) {
  return (
    <span className={styles[severityName(flag.severity)]}>
      <Marked text={flag.evidence.text} ranges={decidingRanges(flag)} />
    </span>
  );
}
