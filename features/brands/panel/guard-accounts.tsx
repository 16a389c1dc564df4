import { BrandDot } from '../../../components/brand-dot';
import text from '../../../components/text.module.css';
import { useTranslation } from '../../../components/translation';
import type { WrongAccount } from '../guard';
import styles from './guard.module.css';

/** Both accounts one above the other, each with the brand that it is of. */
export function GuardAccounts({ wrong }: { wrong: WrongAccount }) {
  const { t } = useTranslation();
  const { why, brand, own, other, handle, owner } = wrong;
  const handles = own.length === 0 ? t('guard.noAccountHere') : own.join(', ');
  return (
    <dl className={styles.accounts}>
      <dt>{t(why === 'speaker' ? 'guard.speakingAs' : 'guard.pageOf')}</dt>
      <dd>
        {owner !== null && <BrandDot color={owner.color} />}
        <Named name={owner?.name ?? other.name} handle={handle} />
      </dd>
      <dt>{t(why === 'speaker' ? 'guard.brandIs' : 'guard.answeringFor')}</dt>
      <dd>
        <BrandDot color={brand.color} />
        <Named name={brand.name} handle={handles} />
      </dd>
    </dl>
  );
}

function Named({ name, handle }: { name: string; handle: string | null }) {
  return (
    <span>
      <strong>
        <bdi>{name}</bdi>
      </strong>{' '}
      {handle !== null && handle !== name && <bdi className={text.meta}>{handle}</bdi>}
    </span>
  );
}
