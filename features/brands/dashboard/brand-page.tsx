import { type FormEvent, useEffect, useState } from 'react';
import { Button } from '../../../components/button';
import { EmptyState } from '../../../components/empty-state';
import { goTo, linkTo, useLeaveGuard } from '../../../components/hash-route';
import { LeaveDialog } from '../../../components/leave-dialog';
import { useNotice } from '../../../components/notices';
import page from '../../../components/page.module.css';
import { PageHead } from '../../../components/page-head';
import { useTranslation } from '../../../components/translation';
import { ExportPlaybook } from '../../playbook/dashboard/export-playbook';
import { BRAND_COLORS } from '../brand-colors';
import { domainOf } from '../domain-of';
import type { Brand } from '../model';
import { saveBrand } from '../records';
import { AccountFields } from './account-fields';
import { AnswerFields } from './answer-fields';
import { type BrandDraft, brandOfDraft, draftOfBrand, isSameAccount } from './brand-draft';
import { BrandFields } from './brand-fields';
import styles from './brands.module.css';
import { VoiceFields } from './voice-fields';

interface BrandPageProps {
  /** Null: a new one; undefined: no such brand. */
  brand: Brand | null | undefined;
  brands: readonly Brand[];
}

/** One brand, to make or to change. */
export function BrandPage({ brand, brands }: BrandPageProps) {
  const { t } = useTranslation();
  if (brand === undefined) {
    return (
      <div className={page.sheet}>
        <EmptyState title={t('brands.goneTitle')} text={t('brands.goneText')}>
          <Button onClick={() => goTo('brands')}>{t('brands.toList')}</Button>
        </EmptyState>
      </div>
    );
  }
  return <BrandForm key={brand?.id ?? 'new'} brand={brand} brands={brands} />;
}

function BrandForm({ brand, brands }: { brand: Brand | null; brands: readonly Brand[] }) {
  const { t, language } = useTranslation();
  const say = useNotice();
  const [start, setStart] = useState(() => {
    const color = BRAND_COLORS[brands.length % BRAND_COLORS.length] ?? BRAND_COLORS[0];
    return draftOfBrand(brand, { name: '', color, language, accounts: [] });
  });
  const [draft, setDraft] = useState(start);
  const [tried, setTried] = useState(false);
  const [stored, setStored] = useState(false);
  const isDirty = JSON.stringify(draft) !== JSON.stringify(start);
  const guard = useLeaveGuard(isDirty);
  const nameMissing = draft.name.trim() === '';
  const noDomain = draft.shorteners.find((text) => domainOf(text) === null) ?? null;
  // after the guard's own effect, which lets go once nothing would be lost
  useEffect(() => {
    if (stored && !isDirty) goTo('brands');
  }, [stored, isDirty]);

  const save = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (nameMissing || noDomain !== null) return;
    try {
      await saveBrand(brandOfDraft(draft, brand));
    } catch {
      say({ severity: 'serious', text: t('brands.saveFailed') });
      return;
    }
    say({ severity: 'done', text: t('brands.saved') });
    setStart(draft);
    setStored(true);
  };

  const change = (changed: Partial<BrandDraft>) => setDraft({ ...draft, ...changed });
  return (
    <form className={page.sheet} noValidate onSubmit={save}>
      <PageHead
        above={<a href={linkTo('brands')}>{t('dashboard.brands')}</a>}
        title={brand === null ? t('brands.create') : draft.name || brand.name}
      >
        {brand !== null && <ExportPlaybook brandId={brand.id} />}
        <Button type="submit" look="primary" disabled={brand !== null && !isDirty}>
          {t('common.save')}
        </Button>
      </PageHead>
      <BrandFields
        draft={draft}
        nameMissing={tried && nameMissing}
        others={brands.filter((other) => other.id !== brand?.id)}
        onChange={change}
      />
      <hr className={styles.rule} />
      <VoiceFields draft={draft} noDomain={tried ? noDomain : null} onChange={change} />
      <hr className={styles.rule} />
      <AnswerFields draft={draft} onChange={change} />
      <hr className={styles.rule} />
      <div className={styles.fields}>
        <AccountFields
          of="competitors"
          accounts={draft.competitors}
          refusal={(account) =>
            draft.accounts.some((own) => isSameAccount(own, account))
              ? t('brands.competitorIsOwn')
              : null
          }
          onChange={(competitors) => change({ competitors })}
        />
      </div>
      {guard.asked && (
        <LeaveDialog text={t('brands.discardText')} onStay={guard.stay} onLeave={guard.leave} />
      )}
    </form>
  );
}
