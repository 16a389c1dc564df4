import { Switch } from '../../../../components/switch';
import text from '../../../../components/text.module.css';
import { TimeInput } from '../../../../components/time-input';
import { useTranslation } from '../../../../components/translation';
import type { NoticeSettings as Chosen } from '../model';
import styles from './notice-settings.module.css';

/** What the quiet hours are until they are chosen. */
const NIGHT = { from: '22:00', to: '07:00' };

interface NoticeSettingsProps {
  notices: Chosen;
  onChange: (changed: Partial<Chosen>) => void;
}

/** Whether serious alerts are notified, and in which hours never. */
export function NoticeSettings({ notices, onChange }: NoticeSettingsProps) {
  const { t } = useTranslation();
  const { isOn, quiet } = notices;
  return (
    <>
      <Switch
        label={t('notices.isOn')}
        hint={t('notices.isOnHint')}
        on={isOn}
        onChange={(on) => onChange({ isOn: on })}
      />
      {isOn && (
        <Switch
          label={t('notices.quiet')}
          hint={t('notices.quietHint')}
          on={quiet !== null}
          onChange={(on) => onChange({ quiet: on ? NIGHT : null })}
        />
      )}
      {isOn && quiet !== null && (
        <fieldset className={styles.hours}>
          <legend className={text.unseen}>{t('notices.quiet')}</legend>
          <span className={text.meta}>{t('notices.from')}</span>
          <TimeInput
            label={t('notices.from')}
            value={quiet.from}
            onChange={(from) => onChange({ quiet: { ...quiet, from } })}
          />
          <span className={text.meta}>{t('notices.to')}</span>
          <TimeInput
            label={t('notices.to')}
            value={quiet.to}
            onChange={(to) => onChange({ quiet: { ...quiet, to } })}
          />
          {quiet.to <= quiet.from && (
            <span className={text.hint}>
              {t(quiet.to === quiet.from ? 'notices.allDay' : 'notices.nextDay')}
            </span>
          )}
        </fieldset>
      )}
    </>
  );
}
