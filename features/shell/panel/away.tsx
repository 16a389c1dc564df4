import { ExternalLink } from 'lucide-react';
import { EmptyState } from '../../../components/empty-state';
import { useTranslation } from '../../../components/translation';
import styles from './states.module.css';

const NETWORKS = [
  ['facebook', 'https://www.facebook.com/'],
  ['instagram', 'https://www.instagram.com/'],
  ['linkedin', 'https://www.linkedin.com/feed/'],
  ['x', 'https://x.com/home'],
] as const;

/** The browser's side panel stands beside a page that is none of the networks'. */
export function Away() {
  const { t } = useTranslation();
  return (
    <EmptyState title={t('shell.awayTitle')} text={t('shell.awayText')}>
      <ul className={styles.links}>
        {NETWORKS.map(([network, address]) => (
          <li key={network}>
            <a href={address} target="_blank" rel="noreferrer">
              {t(`common.${network}`)}
              <ExternalLink size={16} strokeWidth={1.5} aria-hidden />
            </a>
          </li>
        ))}
      </ul>
    </EmptyState>
  );
}

/** The same in two lines, above the replies: they can be read and copied anywhere. */
export function AwayNote() {
  const { t } = useTranslation();
  return (
    <section className={styles.near}>
      <p>{t('shell.awayNear')}</p>
      <p>
        {NETWORKS.map(([network, address]) => (
          <a key={network} href={address} target="_blank" rel="noreferrer">
            {t(`common.${network}`)}
          </a>
        ))}
      </p>
    </section>
  );
}
