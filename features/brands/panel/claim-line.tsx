import { useState } from 'react';
import { Button } from '../../../components/button';
import { useNotice } from '../../../components/notices';
import { useTranslation } from '../../../components/translation';
import { type Claim, claimed } from '../claim';
import { saveBrand } from '../records';
import styles from './claim-line.module.css';

/** Asks once whether the account that speaks on the page is the brand's. A yes can be undone, a no is kept while the panel lives. */
export function ClaimLine({ claim }: { claim: Claim }) {
  const { t } = useTranslation();
  const say = useNotice();
  const [declined, setDeclined] = useState<string | null>(null);
  const { kind, brand, name } = claim;
  const subject = `${brand.id} ${name}`;
  if (declined === subject) return null;

  const accept = async () => {
    await saveBrand(claimed(claim, Date.now()));
    say({
      text: t(kind === 'name' ? 'shell.claimNamed' : 'shell.claimAdded', {
        name,
        brand: brand.name,
      }),
      severity: 'done',
      action: { label: t('common.undo'), run: () => void saveBrand(brand) },
    });
  };
  return (
    <section className={styles.claim} aria-label={t('shell.claimLabel')}>
      <p>
        {t(kind === 'name' ? 'shell.claimName' : 'shell.claimAccount', { name, brand: brand.name })}
      </p>
      <div className={styles.actions}>
        <Button onClick={() => void accept()}>
          {t(kind === 'name' ? 'shell.claimNameYes' : 'shell.claimAccountYes')}
        </Button>
        <Button look="quiet" onClick={() => setDeclined(subject)}>
          {t('shell.claimNo')}
        </Button>
      </div>
    </section>
  );
}
