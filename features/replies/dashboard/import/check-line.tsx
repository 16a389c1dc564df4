import { Checkbox } from '../../../../components/checkbox';
import styles from './reading-options.module.css';

interface CheckLineProps {
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** A checkbox with its words, which can be pressed too. */
export function CheckLine(props: CheckLineProps) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the checkbox is inside
    <label className={styles.check}>
      <Checkbox {...props} />
      {props.label}
    </label>
  );
}
