import { FileUp, Plus, Trash2 } from 'lucide-react';
import { BrandDot } from '../../../components/brand-dot';
import { Button } from '../../../components/button';
import { EmptyState } from '../../../components/empty-state';
import { goTo, linkTo } from '../../../components/hash-route';
import { IconButton } from '../../../components/icon-button';
import page from '../../../components/page.module.css';
import { PageHead } from '../../../components/page-head';
import text from '../../../components/text.module.css';
import { useTranslation } from '../../../components/translation';
import type { Brand } from '../model';
import styles from './brands.module.css';
import { useBrandRemoval } from './use-brand-removal';

const icon = { size: 16, strokeWidth: 1.5, 'aria-hidden': true } as const;

/** The brands that the person speaks for. */
export function BrandsPage({ brands }: { brands: readonly Brand[] }) {
  const { t } = useTranslation();
  const remove = useBrandRemoval();
  const add = () => goTo('brands', 'new');
  return (
    <div className={page.sheet}>
      <PageHead title={t('dashboard.brands')} line={t('brands.line')}>
        <Button icon={<FileUp {...icon} />} onClick={() => goTo('brands', 'import')}>
          {t('playbook.open')}
        </Button>
        <Button look="primary" icon={<Plus {...icon} />} onClick={add}>
          {t('brands.create')}
        </Button>
      </PageHead>
      {brands.length === 0 ? (
        <EmptyState title={t('brands.emptyTitle')} text={t('brands.emptyText')}>
          <Button onClick={add}>{t('brands.create')}</Button>
        </EmptyState>
      ) : (
        <ul className={styles.list}>
          {brands.map((brand) => (
            <li key={brand.id}>
              <BrandDot color={brand.color} />
              <div>
                <a className={styles.brand} href={linkTo('brands', brand.id)} dir="auto">
                  {brand.name}
                </a>
                <p className={text.meta}>
                  <Accounts brand={brand} />
                </p>
                <Said brand={brand} />
              </div>
              <IconButton
                label={t('brands.remove', { name: brand.name })}
                icon={<Trash2 {...icon} />}
                onClick={() => remove(brand)}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Accounts({ brand }: { brand: Brand }) {
  const { t } = useTranslation();
  if (brand.accounts.length === 0) return t('brands.noAccounts');
  return brand.accounts
    .map(({ network, handle }) => `${t(`common.${network}`)} ${handle}`)
    .join(' · ');
}

/** What else is said of a brand, in a line; nothing while nothing is. */
function Said({ brand }: { brand: Brand }) {
  const { t, formatSpan } = useTranslation();
  const { languages, register, hours, answerWithin, agents } = brand;
  const openDays = hours?.week.filter((ranges) => ranges.length > 0).length ?? 0;
  const said = [
    ...languages.map((each) => t(each === 'fr' ? 'common.french' : 'common.english')),
    register !== null && languages.includes('fr') ? t(`brandVoice.${register}`) : '',
    hours === null ? '' : t('brandHours.sum', { count: openDays }),
    answerWithin === null
      ? ''
      : t('brandAnswer.sum', { span: formatSpan(answerWithin.usual * 60_000) }),
    agents.join(', '),
  ];
  return <p className={text.hint}>{said.filter((each) => each !== '').join(' · ')}</p>;
}
