import { BrandDot } from '../../../../components/brand-dot';
import text from '../../../../components/text.module.css';
import { useTranslation } from '../../../../components/translation';
import type { Brand } from '../../../brands/model';
import styles from './flags-table.module.css';

/** Whose a flag is; undefined: nobody's in particular. */
export function BrandName({ brand }: { brand: Brand | undefined }) {
  const { t } = useTranslation();
  if (brand === undefined) return <span className={text.hint}>{t('alertsPage.noBrand')}</span>;
  return (
    <span className={styles.brand}>
      <BrandDot color={brand.color} />
      <span className={text.clip}>{brand.name}</span>
    </span>
  );
}
