import { useMemo } from 'react';
import { SelectField } from '../../../components/select-field';
import { Switch } from '../../../components/switch';
import { useTranslation } from '../../../components/translation';
import type { OpeningHours } from '../hours';
import { DayHours } from './day-hours';
import styles from './hours.module.css';
import { copiedToAll, openedDay, usualHours, withDay } from './hours-edits';

/** A Monday, from which the week's names are counted. */
const MONDAY = Date.UTC(2026, 0, 5);
const DAY = 86_400_000;

interface HoursFieldProps {
  hours: OpeningHours | null;
  onChange: (hours: OpeningHours | null) => void;
}

/** When the brand answers: not said, or a week in a time zone. */
export function HoursField({ hours, onChange }: HoursFieldProps) {
  const { t, language } = useTranslation();
  const days = useMemo(() => {
    const names = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
    return Array.from({ length: 7 }, (_, i) => names.format(MONDAY + i * DAY));
  }, [language]);
  const start = () => usualHours(Intl.DateTimeFormat().resolvedOptions().timeZone);
  return (
    <fieldset>
      <legend className={styles.legend}>{t('brandHours.title')}</legend>
      <Switch
        label={t('brandHours.said')}
        hint={t('brandHours.hint')}
        on={hours !== null}
        onChange={(on) => onChange(on ? start() : null)}
      />
      {hours !== null && (
        <div className={styles.week}>
          <ul>
            {days.map((day, i) => (
              <DayHours
                key={day}
                day={day}
                ranges={hours.week[i] ?? []}
                onOpen={() => onChange(withDay(hours, i, openedDay(hours)))}
                onChange={(ranges) => onChange(withDay(hours, i, ranges))}
                onCopyToAll={() => onChange(copiedToAll(hours, i))}
              />
            ))}
          </ul>
          <Zone zone={hours.zone} onChoose={(zone) => onChange({ ...hours, zone })} />
        </div>
      )}
    </fieldset>
  );
}

function Zone({ zone, onChoose }: { zone: string; onChoose: (zone: string) => void }) {
  const { t } = useTranslation();
  const choices = useMemo(() => {
    const zones = new Set([zone, ...Intl.supportedValuesOf('timeZone')]);
    return [...zones].sort().map((value) => ({ value, label: value.replaceAll('_', ' ') }));
  }, [zone]);
  return (
    <SelectField label={t('brandHours.zone')} value={zone} choices={choices} onChoose={onChoose} />
  );
}
