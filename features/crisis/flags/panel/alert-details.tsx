import { EvidenceView } from '../evidence-view';
import type { Flag } from '../model';
import { NoteField } from '../note-field';
import { StepList } from '../step-list';
import styles from './alert-details.module.css';

/** A flag with all its evidence, the person's note on it and what was done. */
export function AlertDetails({ flag }: { flag: Flag }) {
  return (
    <div className={styles.details}>
      <EvidenceView flag={flag} />
      <NoteField key={flag.key} flag={flag} />
      <StepList flag={flag} />
    </div>
  );
}
