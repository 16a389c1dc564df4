import { useTranslation } from '../../../../components/translation';
import type { Brand } from '../../../brands/model';
import styles from './surge.module.css';
import { SurgeHead } from './surge-head';
import { SurgeReport } from './surge-report';
import { useSurge } from './use-surge';

interface SurgePartProps {
  brand: Brand | null;
  /** The post in view; null: none. */
  postKey: string | null;
}

/** The surge above the alerts, whole; nothing while there is none. */
export function SurgePart({ brand, postKey }: SurgePartProps) {
  const { t } = useTranslation();
  const surge = useSurge(brand?.id ?? null, postKey);
  if (surge === null) return null;
  return (
    <section className={styles.banner} aria-label={t('surge.title')}>
      <SurgeHead since={surge.view.since} />
      <SurgeReport surge={surge} brand={brand} postKey={postKey} onAlerts={null} />
    </section>
  );
}
