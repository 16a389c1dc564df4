import { Button } from '../../../components/button';
import layout from '../../../components/layout.module.css';
import { useNotice } from '../../../components/notices';
import { useTranslation } from '../../../components/translation';
import type { NetworkId } from '../../../networks/contract';
import { claimed } from '../claim';
import type { WrongAccount } from '../guard';
import { saveBrand } from '../records';
import styles from './guard.module.css';
import { WrongHere } from './wrong-here';

interface GuardBannerProps {
  wrong: WrongAccount;
  network: NetworkId;
  /** Leaves the brand that was pinned, so that the one whose account speaks takes over. */
  onFollow: () => void;
}

/** Says that the account about to speak, or the page, is another one's: which, and what would settle it. */
export function GuardBanner({ wrong, network, onFollow }: GuardBannerProps) {
  const { t } = useTranslation();
  const say = useNotice();
  const { why, brand, other, owner } = wrong;
  const handle = owner === null ? other.handle : null;

  const claimIt = async (handle: string) => {
    const account = { network, handle };
    await saveBrand(claimed({ kind: 'account', brand, name: other.name, account }, Date.now()));
    say({
      text: t('shell.claimAdded', { name: other.name, brand: brand.name }),
      severity: 'done',
      action: { label: t('common.undo'), run: () => void saveBrand(brand) },
    });
  };
  return (
    <section className={styles.banner} aria-label={t('guard.label')}>
      <WrongHere wrong={wrong} />
      {why === 'speaker' && (
        <div className={`${styles.settle} ${layout.actions}`}>
          {owner !== null && (
            <Button onClick={onFollow}>{t('guard.switchTo', { name: owner.name })}</Button>
          )}
          {handle !== null && (
            <Button look="quiet" onClick={() => void claimIt(handle)}>
              {t('guard.isOurs', { brand: brand.name })}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}
