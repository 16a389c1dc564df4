import { ChevronDown, ChevronUp } from 'lucide-react';
import { useState } from 'react';
import { IconButton } from '../../../../components/icon-button';
import { SeverityShape } from '../../../../components/severity-mark';
import { useTranslation } from '../../../../components/translation';
import type { Brand } from '../../../brands/model';
import { HOUR } from '../clock';
import { SnoozeMenu } from './snooze-menu';
import styles from './surge.module.css';
import { SurgeHead } from './surge-head';
import { SurgeReport } from './surge-report';
import { foldedWords } from './surge-words';
import { useSurge } from './use-surge';

/** Milliseconds for which an alarm is news and stands open by itself. */
const NEWS = HOUR;

interface SurgeBannerProps {
  brand: Brand | null;
  /** The post in view; null: none. */
  postKey: string | null;
  /** What stands below is worked through line by line: there it opens only when asked to. */
  isAboveWork: boolean;
  /** Null where the alerts stand below. */
  onAlerts: (() => void) | null;
}

/** The surge that concerns the post in view or the brand, above whatever place one is in; one line when folded. */
export function SurgeBanner({ brand, postKey, isAboveWork, onAlerts }: SurgeBannerProps) {
  const translation = useTranslation();
  const { t } = translation;
  const surge = useSurge(brand?.id ?? null, postKey);
  const [chosen, setChosen] = useState<{ id: string; isOpen: boolean } | null>(null);
  if (surge === null) return null;
  const { row, view } = surge;
  const isNews = Date.now() - row.alarm.at < NEWS;
  const isOpen = chosen?.id === row.id ? chosen.isOpen : isNews && !isAboveWork;
  const icon = { size: 16, strokeWidth: 1.5, 'aria-hidden': true } as const;
  return (
    <section className={styles.banner} aria-label={t('surge.title')}>
      <div className={styles.line}>
        {isOpen ? (
          <SurgeHead since={view.since} />
        ) : (
          <p className={styles.folded}>
            <SeverityShape severity="serious" /> {foldedWords(view, translation)}
          </p>
        )}
        <SnoozeMenu alarmId={row.id} />
        <IconButton
          label={t(isOpen ? 'surge.fold' : 'surge.unfold')}
          aria-expanded={isOpen}
          icon={isOpen ? <ChevronUp {...icon} /> : <ChevronDown {...icon} />}
          onClick={() => setChosen({ id: row.id, isOpen: !isOpen })}
        />
      </div>
      {isOpen && <SurgeReport surge={surge} brand={brand} postKey={postKey} onAlerts={onAlerts} />}
    </section>
  );
}
