import type { ReactNode } from 'react';
import text from '../../../components/text.module.css';
import { useTranslation } from '../../../components/translation';
import type { PageView } from '../../../messaging/panel-port';
import { HealthPopover } from './health-popover';
import styles from './panel-header.module.css';

/** Whose replies these are, on which network, and what can be read there. */
export function PanelHeader({ view, children }: { view: PageView | null; children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <header className={styles.head}>
      {children}
      {view !== null && (
        <>
          <span className={`${styles.network} ${text.meta}`}>{t(`common.${view.network}`)}</span>
          <HealthPopover view={view} />
        </>
      )}
    </header>
  );
}
