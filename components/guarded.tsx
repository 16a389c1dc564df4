import { useState } from 'react';
import { Button } from './button';
import { copyText } from './copy-text';
import { EmptyState } from './empty-state';
import { ErrorBoundary } from './error-boundary';
import { writeErrorReport } from './error-report';
import layout from './layout.module.css';
import { useTranslation } from './translation';

interface GuardedProps {
  /** Which part this is, for the report. */
  part: string;
  /** Version of the extension. */
  version: string;
  children: React.ReactNode;
}

/** Keeps a bug of ours inside its part, says so, and offers a report without page text. */
export function Guarded({ part, version, children }: GuardedProps) {
  return (
    <ErrorBoundary
      fallback={(error, retry) => (
        <FailedPart
          report={writeErrorReport({ part, version, browser: navigator.userAgent, error })}
          retry={retry}
        />
      )}
    >
      {children}
    </ErrorBoundary>
  );
}

function FailedPart({ report, retry }: { report: string; retry: () => void }) {
  const { t } = useTranslation();
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <div role="alert">
      <EmptyState title={t('common.failedTitle')} text={t('common.failedText')}>
        <div className={layout.actions}>
          <Button onClick={retry}>{t('common.retry')}</Button>
          <Button look="quiet" onClick={async () => setCopied(await copyText(report))}>
            {t('common.copyReport')}
          </Button>
        </div>
        {copied !== null && <p>{t(copied ? 'common.reportCopied' : 'common.copyFailed')}</p>}
      </EmptyState>
    </div>
  );
}
