import { useState } from 'react';
import { Button } from '../../../../components/button';
import { EmptyState } from '../../../../components/empty-state';
import { goTo, linkTo } from '../../../../components/hash-route';
import layout from '../../../../components/layout.module.css';
import page from '../../../../components/page.module.css';
import { PageHead } from '../../../../components/page-head';
import { SeverityMark } from '../../../../components/severity-mark';
import text from '../../../../components/text.module.css';
import { useTranslation } from '../../../../components/translation';
import type { Brand } from '../../../brands/model';
import { SEVERITY_WORDS, severityName } from '../../severity-words';
import { STATE_WORDS } from '../flag-words';
import type { Flag } from '../model';
import { ClosingDialog } from '../panel/closing-dialog';
import { EvidenceView } from '../panel/evidence-view';
import { NoteField } from '../panel/note-field';
import { StepList } from '../panel/step-list';
import { useFlagSteps } from '../panel/use-flag-steps';
import { whySentences } from '../panel/why-sentences';
import { ExportDialog } from './export/export-dialog';
import { FlagActions } from './flag-actions';
import styles from './flag-page.module.css';
import { type PageAct, usePageKeys } from './use-page-keys';

interface FlagPageProps {
  /** Undefined: there is none of that key. */
  flag: Flag | undefined;
  brands: readonly Brand[];
}

/** One flag with everything that was kept of it. */
export function FlagPage({ flag, brands }: FlagPageProps) {
  const { t } = useTranslation();
  const { step, close } = useFlagSteps();
  const [asks, setAsks] = useState<'closing' | 'export' | null>(null);
  const act = (what: PageAct) => {
    if (what === 'close') setAsks('closing');
    else if (flag !== undefined) void step([flag.key], what);
  };
  usePageKeys(flag, act);
  if (flag === undefined) {
    return (
      <div className={page.sheet}>
        <EmptyState title={t('alertsPage.goneTitle')} text={t('alertsPage.goneText')}>
          <Button onClick={() => goTo('alerts')}>{t('alertsPage.toList')}</Button>
        </EmptyState>
      </div>
    );
  }
  return (
    <div className={page.sheet}>
      <PageHead
        above={<a href={linkTo('alerts')}>{t('dashboard.alerts')}</a>}
        title={flag.evidence.author?.name ?? t('alerts.unnamed')}
        line={<FlagLine flag={flag} brand={brands.find(({ id }) => id === flag.brandId)} />}
      >
        <FlagActions flag={flag} onAct={act} onExport={() => setAsks('export')} />
      </PageHead>
      <div className={page.split}>
        <div className={styles.evidence}>
          <EvidenceView flag={flag} />
          <NoteField flag={flag} />
        </div>
        <aside className={styles.beside}>
          <section>
            <h2>{t('alertsPage.why')}</h2>
            <ul className={styles.why}>
              {whySentences(flag, t).map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </section>
          <section>
            <h2>{t('alerts.steps')}</h2>
            <StepList flag={flag} />
          </section>
        </aside>
      </div>
      {asks === 'closing' && (
        <ClosingDialog
          count={1}
          onCancel={() => setAsks(null)}
          onClose={(closing) => {
            setAsks(null);
            void close([flag.key], closing);
          }}
        />
      )}
      {asks === 'export' && (
        <ExportDialog flags={[flag]} brands={brands} onClose={() => setAsks(null)} />
      )}
    </div>
  );
}

function FlagLine({ flag, brand }: { flag: Flag; brand: Brand | undefined }) {
  const { t, formatSince } = useTranslation();
  const name = severityName(flag.severity);
  const rest = [
    t(`crisis.${flag.category}`),
    brand?.name,
    t(`common.${flag.network}`),
    t('alertsPage.raisedAt', { date: formatSince(flag.raisedAt, Date.now()) }),
  ];
  return (
    <span className={layout.actions}>
      <SeverityMark severity={name}>{t(SEVERITY_WORDS[name])}</SeverityMark>
      <span className={text.soft}>{rest.filter(Boolean).join(' · ')}</span>
      <strong>{t(STATE_WORDS[flag.state])}</strong>
    </span>
  );
}
