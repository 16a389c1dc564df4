import { X } from 'lucide-react';
import { IconButton } from '../../../components/icon-button';
import text from '../../../components/text.module.css';
import { useTranslation } from '../../../components/translation';
import type { Brand } from '../../brands/model';
import type { ToneRule } from '../model';
import { allowedWords } from '../rules/allowed-words';
import type { StoredRule } from '../rules/stored-rule';
import styles from './allowed-part.module.css';
import { useRuleActions } from './use-rule-actions';

interface AllowedPartProps {
  /** As it runs for nobody in particular. */
  rule: ToneRule;
  stored: readonly StoredRule[];
  /** The brand in sight; null: all of them. */
  brand: Brand | null;
  brands: readonly Brand[];
}

/** What was always allowed in the panel, brand by brand, to take back. Nothing while there is none. */
export function AllowedPart({ rule, stored, brand, brands }: AllowedPartProps) {
  const { t } = useTranslation();
  const { disallow } = useRuleActions(brand);
  const nameOf = (brandId: string) => brands.find(({ id }) => id === brandId)?.name;
  const allowed = allowedWords(rule, stored, brand?.id ?? null).flatMap((one) => {
    const owner = nameOf(one.brandId);
    return owner === undefined ? [] : [{ ...one, owner }];
  });
  if (allowed.length === 0) return null;
  return (
    <section className={styles.part} aria-label={t('rules.allowed')}>
      <h2>{t('rules.allowed')}</h2>
      <ul>
        {allowed.map((one) => (
          <li key={`${one.brandId} ${one.pattern}`} className={styles.row}>
            <span>
              <bdi>{one.words}</bdi> <span className={text.meta}>{one.owner}</span>
            </span>
            <IconButton
              label={t('rules.disallow', { words: one.words, brand: one.owner })}
              icon={<X size={16} strokeWidth={1.5} aria-hidden />}
              onClick={() => disallow(rule, one)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
