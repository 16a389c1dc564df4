import { ChoiceChips } from '../../../../../components/choice-chips';
import { Field } from '../../../../../components/field';
import { SelectField } from '../../../../../components/select-field';
import { SeverityShape } from '../../../../../components/severity-mark';
import { Switch } from '../../../../../components/switch';
import { useTranslation } from '../../../../../components/translation';
import type { Brand } from '../../../../brands/model';
import { expiryAfter, lastDayOf } from '../../last-day';
import { NETWORKS } from '../term-words';
import styles from './editor.module.css';
import type { TermEditing } from './use-term-editing';

/** For whom, where and until when a term is watched. */
export function WhereFields(props: { editing: TermEditing; brands: readonly Brand[] }) {
  const { t } = useTranslation();
  const { draft, change } = props.editing;
  const { brandId, expiresAt } = draft;
  const isKnown = brandId === null || props.brands.some(({ id }) => id === brandId);
  return (
    <section className={styles.part} aria-label={t('watchlist.whereTitle')}>
      <h2>{t('watchlist.whereTitle')}</h2>
      <div className={styles.pair}>
        <SelectField
          label={t('watchlist.owner')}
          value={brandId ?? ''}
          choices={[
            { value: '', label: t('watchlist.everyBrand') },
            ...props.brands.map(({ id, name }) => ({ value: id, label: name })),
            ...(isKnown ? [] : [{ value: brandId, label: t('watchlist.goneBrand') }]),
          ]}
          onChoose={(id) => change({ brandId: id || null })}
        />
        <SelectField
          label={t('watchlist.language')}
          value={draft.language ?? 'any'}
          choices={[
            { value: 'any', label: t('watchlist.anyLanguage') },
            { value: 'fr', label: t('common.french') },
            { value: 'en', label: t('common.english') },
          ]}
          onChoose={(language) => change({ language: language === 'any' ? null : language })}
        />
      </div>
      <ChoiceChips
        label={t('watchlist.networksHint')}
        choices={NETWORKS.map((value) => ({ value, label: t(`common.${value}`) }))}
        chosen={draft.networks}
        onChoose={(networks) => change({ networks })}
      />
      <div className={styles.pair}>
        <Field label={t('watchlist.lastDay')} hint={t('watchlist.lastDayHint')}>
          {(control) => (
            <input
              {...control}
              type="date"
              value={expiresAt === null ? '' : lastDayOf(expiresAt)}
              onChange={({ currentTarget }) =>
                change({ expiresAt: expiryAfter(currentTarget.value) })
              }
            />
          )}
        </Field>
      </div>
      {expiresAt !== null && expiresAt <= Date.now() && (
        <p className={styles.warning} role="status">
          <SeverityShape severity="sensitive" />
          {t('watchlist.isExpired')}
        </p>
      )}
      <Switch
        label={t('watchlist.on')}
        hint={t('watchlist.onHint')}
        on={draft.isOn}
        onChange={(isOn) => change({ isOn })}
      />
    </section>
  );
}
