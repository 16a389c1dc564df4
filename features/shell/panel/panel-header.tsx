import type { ReactNode } from 'react';
import text from '../../../components/text.module.css';
import { useTranslation } from '../../../components/translation';
import type { PageClient } from '../../../messaging/page-client';
import type { PageView } from '../../../messaging/panel-port';
import type { Health } from '../../health/model';
import { HealthPopover } from './health-popover';
import styles from './panel-header.module.css';

interface PanelHeaderProps {
  view: PageView | null;
  health: Health | null;
  client: PageClient | null;
  children: ReactNode;
}

/** Whose replies these are, on which network, and what can be read there. */
export function PanelHeader({ view, health, client, children }: PanelHeaderProps) {
  const { t } = useTranslation();
  return (
    <header className={styles.head}>
      {children}
      {view !== null && health !== null && (
        <>
          <span className={`${styles.network} ${text.meta}`}>{t(`common.${view.network}`)}</span>
          <HealthPopover view={view} health={health} client={client} />
        </>
      )}
    </header>
  );
}
