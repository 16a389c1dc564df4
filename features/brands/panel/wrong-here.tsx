import { SeverityMark } from '../../../components/severity-mark';
import { useTranslation } from '../../../components/translation';
import type { WrongAccount } from '../guard';
import styles from './guard.module.css';
import { GuardAccounts } from './guard-accounts';

/** Says what is wrong with the account or the page, and names both. */
export function WrongHere({ wrong }: { wrong: WrongAccount }) {
  const { t } = useTranslation();
  return (
    <div className={styles.wrong} role="alert">
      <SeverityMark severity="serious">
        {t(wrong.why === 'speaker' ? 'guard.wrongAccount' : 'guard.wrongPlace')}
      </SeverityMark>
      <GuardAccounts wrong={wrong} />
    </div>
  );
}
