import type { Flag } from '../model';
import styles from './alert-details.module.css';
import { EvidenceView } from './evidence-view';
import { NoteField } from './note-field';
import { StepList } from './step-list';

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
