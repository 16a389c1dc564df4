import { useTranslation } from '../../../components/translation';
import styles from './editor.module.css';
import { NumberField } from './number-field';
import type { RuleEditing } from './use-rule-editing';

/** The limits by network that some programs take, under these names. */
const PLACES = ['facebook', 'instagram', 'linkedin', 'x', 'elsewhere'] as const;

/** How many of something each network bears, in a rule made of a ready-made one that counts by a program. */
export function LimitFields({ editing }: { editing: RuleEditing }) {
  const { t } = useTranslation();
  const { detector } = editing.draft;
  if (detector === null) return null;
  const { options } = detector;
  const limits = PLACES.flatMap((place) => {
    const limit = options[place];
    return typeof limit === 'number' ? [{ place, limit }] : [];
  });
  if (limits.length === 0) return null;
  return (
    <div className={styles.pair}>
      {limits.map(({ place, limit }) => (
        <NumberField
          key={place}
          label={
            place === 'elsewhere'
              ? t('ruleEditor.limitElsewhere')
              : t('ruleEditor.limitOn', { network: t(`common.${place}`) })
          }
          value={String(limit)}
          problem={null}
          onChange={(typed) => {
            // what is no number leaves the limit as it is; an empty field allows none
            if (!/^\d{0,4}$/.test(typed)) return;
            const changed = { ...options, [place]: Number(typed) };
            editing.change({ detector: { ...detector, options: changed } });
          }}
        />
      ))}
    </div>
  );
}
