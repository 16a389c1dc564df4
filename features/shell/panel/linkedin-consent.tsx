import { useState } from 'react';
import { Button } from '../../../components/button';
import { EmptyState } from '../../../components/empty-state';
import text from '../../../components/text.module.css';
import { useTranslation } from '../../../components/translation';
import styles from './states.module.css';

interface LinkedinConsentProps {
  /** Keeps the choice; resolves to whether the browser's panel could be opened at once. */
  onSidePanel: () => Promise<boolean>;
  onHere: () => void;
}

/** Asked the first time on LinkedIn, before anything else is shown in its page. */
export function LinkedinConsent({ onSidePanel, onHere }: LinkedinConsentProps) {
  const { t } = useTranslation();
  // In Firefox a frame cannot open the sidebar and leaves with the choice, so the way there is said before it.
  const [byHand, setByHand] = useState(Boolean(import.meta.env.FIREFOX));
  return (
    <EmptyState title={t('shell.linkedinTitle')} text={t('shell.linkedinText')}>
      <p className={text.soft}>{t('shell.linkedinAdvice')}</p>
      <div className={styles.choices}>
        <Button look="primary" onClick={async () => setByHand(!(await onSidePanel()))}>
          {t('shell.linkedinSide')}
        </Button>
        <Button onClick={onHere}>{t('shell.linkedinHere')}</Button>
      </div>
      <p className={text.hint} role="status">
        {t(byHand ? 'shell.linkedinOpen' : 'shell.linkedinLater')}
      </p>
    </EmptyState>
  );
}
