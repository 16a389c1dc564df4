import { useDeferredValue, useMemo, useState } from 'react';
import { Field } from '../../../../../components/field';
import { MarkedArea } from '../../../../../components/marked-area';
import { SelectField } from '../../../../../components/select-field';
import { SeverityMark } from '../../../../../components/severity-mark';
import textStyles from '../../../../../components/text.module.css';
import { useTranslation } from '../../../../../components/translation';
import type { NetworkId } from '../../../../../networks/contract';
import type { Brand } from '../../../../brands/model';
import type { WatchHit } from '../../model';
import type { StoredTerm } from '../../stored-term';
import { FoundTerms } from '../found-terms';
import { marksOf } from '../marks-of';
import { NETWORKS } from '../term-words';
import { useSafePattern } from '../use-safe-pattern';
import { useTryText } from '../use-try-text';
import styles from './sentence-box.module.css';

interface SentenceBoxProps {
  /** In sight. */
  terms: readonly StoredTerm[];
  /** Null: all brands. */
  brand: Brand | null;
  brands: readonly Brand[];
}

const NONE: readonly WatchHit[] = [];

/** A sentence, and what the whole list would see in it: by brand, network and language. */
export function SentenceBox({ terms, brand, brands }: SentenceBoxProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [brandId, setBrandId] = useState(brand?.id ?? null);
  const [network, setNetwork] = useState<NetworkId | null>(null);
  const [language, setLanguage] = useState<'fr' | 'en' | null>(null);
  const tryText = useTryText(terms, useSafePattern());
  const shown = useDeferredValue(text);
  const choices = brand === null ? brands : [brand];
  const hits = useMemo(
    () => tryText?.(shown, { brandId, network, language, at: Date.now() }) ?? NONE,
    [tryText, shown, brandId, network, language],
  );
  return (
    <section className={styles.box} aria-label={t('watchlist.trySentence')}>
      <div className={styles.asked}>
        <Field label={t('watchlist.sentence')}>
          {(control) => (
            <MarkedArea
              control={control}
              lang={language ?? undefined}
              text={text}
              hits={shown === text ? marksOf(hits) : []}
              onText={setText}
            />
          )}
        </Field>
        <div className={styles.where}>
          <SelectField
            label={t('watchlist.owner')}
            value={brandId ?? ''}
            choices={[
              { value: '', label: t('watchlist.anyOwner') },
              ...choices.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChoose={(id) => setBrandId(id || null)}
          />
          <SelectField
            label={t('watchlist.network')}
            value={network ?? 'any'}
            choices={[
              { value: 'any', label: t('watchlist.anyNetwork') },
              ...NETWORKS.map((value) => ({ value, label: t(`common.${value}`) })),
            ]}
            onChoose={(value) => setNetwork(value === 'any' ? null : value)}
          />
          <SelectField
            label={t('watchlist.language')}
            value={language ?? 'any'}
            choices={[
              { value: 'any', label: t('watchlist.anyLanguage') },
              { value: 'fr', label: t('common.french') },
              { value: 'en', label: t('common.english') },
            ]}
            onChoose={(value) => setLanguage(value === 'any' ? null : value)}
          />
        </div>
      </div>
      <div className={styles.answer}>
        <p role="status">
          {shown.trim() === '' || tryText === null ? (
            <span className={textStyles.soft}>{t('watchlist.sentenceHint')}</span>
          ) : hits.length === 0 ? (
            <SeverityMark severity="done">{t('watchlist.noHit')}</SeverityMark>
          ) : (
            <strong>{t('watchlist.hits', { count: hits.length })}</strong>
          )}
        </p>
        <FoundTerms text={shown} hits={hits} isLinked />
      </div>
    </section>
  );
}
