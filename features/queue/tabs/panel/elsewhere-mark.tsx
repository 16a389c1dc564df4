import { AppWindow } from 'lucide-react';
import { classNames } from '../../../../components/class-names';
import text from '../../../../components/text.module.css';
import { useTranslation } from '../../../../components/translation';
import styles from './elsewhere-mark.module.css';

/** That a comment of the queue is being answered in another tab; the line at the panel's head leads there. */
export function ElsewhereMark({ id }: { id: string }) {
  const { t } = useTranslation();
  return (
    <p id={id} className={classNames(text.meta, styles.mark)}>
      <AppWindow size={14} strokeWidth={1.5} aria-hidden />
      {t('tabs.elsewhere')}
    </p>
  );
}
