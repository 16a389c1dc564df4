import { classNames } from '../../../components/class-names';
import { SeverityShape } from '../../../components/severity-mark';
import { useTranslation } from '../../../components/translation';
import { type Playbook, UNKEPT_SECTIONS } from '../playbook-file';
import styles from './playbook.module.css';

/** Says what of a playbook can't be kept yet, with its numbers. Nothing where everything is kept. */
export function LeftOut({ playbook }: { playbook: Playbook }) {
  const { t } = useTranslation();
  const parts = UNKEPT_SECTIONS.flatMap((section) => {
    const count = playbook[section].length;
    return count === 0 ? [] : [t(`playbook.${section}`, { count })];
  });
  if (parts.length === 0) return null;
  return (
    <div className={classNames(styles.note, styles.leftOut)} role="note">
      <SeverityShape severity="sensitive" />
      <p>{t('playbook.leftOut', { parts: parts.join(', ') })}</p>
    </div>
  );
}
