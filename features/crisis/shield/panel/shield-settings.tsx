import { Segments } from '../../../../components/segments';
import { Switch } from '../../../../components/switch';
import text from '../../../../components/text.module.css';
import { useTranslation } from '../../../../components/translation';
import type { ShieldSettings as Shield } from '../model';
import styles from './shield.module.css';

const MINUTES = ['30', '45', '60', '90'] as const;

/** The choice that a number of minutes is; one that is not offered chooses none. */
const choiceOf = (breakAfter: number | null) => {
  if (breakAfter === null) return 'never';
  return MINUTES.find((minutes) => Number(minutes) === breakAfter) ?? 'other';
};

interface ShieldSettingsProps {
  shield: Shield;
  onChange: (changed: Partial<Shield>) => void;
}

/** Whether insulting comments are covered, and when a break is proposed. */
export function ShieldSettings({ shield, onChange }: ShieldSettingsProps) {
  const { t } = useTranslation();
  return (
    <>
      <Switch
        label={t('shield.cover')}
        hint={t('shield.coverHint')}
        on={shield.isOn}
        onChange={(isOn) => onChange({ isOn })}
      />
      {shield.isOn && (
        <div className={styles.more}>
          <Segments
            label={t('shield.breakAfter')}
            value={choiceOf(shield.breakAfter)}
            choices={[
              ...MINUTES.map((minutes) => ({ value: minutes, label: minutes })),
              { value: 'never' as const, label: t('shield.never') },
            ]}
            onChoose={(choice) => {
              if (choice === 'never') onChange({ breakAfter: null });
              else if (choice !== 'other') onChange({ breakAfter: Number(choice) });
            }}
          />
          <p className={text.hint}>{t('shield.breakHint')}</p>
        </div>
      )}
    </>
  );
}
