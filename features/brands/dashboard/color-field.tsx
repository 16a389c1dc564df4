import { type CSSProperties, useId } from 'react';
import { useTranslation } from '../../../components/translation';
import { BRAND_COLORS } from '../brand-colors';
import styles from './brands.module.css';

interface ColorFieldProps {
  /** `#rrggbb`. */
  color: string;
  onChange: (color: string) => void;
}

/** The brand's colour: one of a few, or its own. */
export function ColorField({ color, onChange }: ColorFieldProps) {
  const { t } = useTranslation();
  const name = useId();
  return (
    <fieldset>
      <legend className={styles.legend}>{t('brands.color')}</legend>
      <div className={styles.colors}>
        {BRAND_COLORS.map((offered, i) => (
          <input
            key={offered}
            type="radio"
            name={name}
            className={styles.swatch}
            style={{ '--brand': offered } as CSSProperties}
            aria-label={t('brands.colorNumber', { number: i + 1 })}
            checked={offered === color.toLowerCase()}
            onChange={() => onChange(offered)}
          />
        ))}
        <label className={styles.own}>
          <input
            type="color"
            value={color}
            onChange={(event) => onChange(event.currentTarget.value)}
          />
          {t('brands.ownColor')}
        </label>
      </div>
    </fieldset>
  );
}
