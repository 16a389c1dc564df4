import { useMemo } from 'react';
import { SelectField } from '../../../components/select-field';
import { Switch } from '../../../components/switch';
import { useTranslation } from '../../../components/translation';
import type { OpeningHours } from '../hours';
import { DayHours } from './day-hours';
import styles from './hours.module.css';
import { copiedToAll, openedDay, usualWeek, type WeekOf, withDay } from './hours-edits';
import { WEEK_WORDS } from './week-words';

/** A Monday, from which the week's names are counted. */
const MONDAY = Date.UTC(2026, 0, 5);
const DAY = 86_400_000;

interface WeekFieldProps {
  of: WeekOf;
  hours: OpeningHours | null;
  /** The zone said elsewhere, which a week begins with and needs no choice for while it has it; null: none is. */
  zone?: string | null;
  onChange: (hours: OpeningHours | null) => void;
}

/** When the brand answers, or when most write to it: not said, or a week in a time zone. */
export function WeekField({ of, hours, zone = null, onChange }: WeekFieldProps) {
  const { t, language } = useTranslation();
  const words = WEEK_WORDS[of];
  const days = useMemo(() => {
    const names = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
    return Array.from({ length: 7 }, (_, i) => names.format(MONDAY + i * DAY));
  }, [language]);
  const start = () => usualWeek(of, zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone);
  return (
    <fieldset>
      <legend className={styles.legend}>{t(`${words}.title`)}</legend>
      <Switch
        label={t(`${words}.said`)}
        hint={t(`${words}.hint`)}
        on={hours !== null}
        onChange={(on) => onChange(on ? start() : null)}
      />
      {hours !== null && (
        <div className={styles.week}>
          <ul>
            {days.map((day, i) => (
              <DayHours
                key={day}
                of={of}
                day={day}
                ranges={hours.week[i] ?? []}
                onOpen={() => onChange(withDay(hours, i, openedDay(of, hours)))}
                onChange={(ranges) => onChange(withDay(hours, i, ranges))}
                onCopyToAll={() => onChange(copiedToAll(hours, i))}
              />
            ))}
          </ul>
          {hours.zone !== zone && (
            <Zone zone={hours.zone} onChoose={(chosen) => onChange({ ...hours, zone: chosen })} />
          )}
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
