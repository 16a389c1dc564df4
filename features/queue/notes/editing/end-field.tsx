import { useState } from 'react';
import { SelectField } from '../../../../components/select-field';
import { useTranslation } from '../../../../components/translation';
import { endOfNote, NOTE_DAYS } from '../model';

interface EndFieldProps {
  /** When it ends as things stand, in milliseconds since 1970; null: never. */
  kept: number | null;
  /** Not stored yet: its end is one of the choices. */
  isNew: boolean;
  onChoose: (expiresAt: number | null) => void;
}

/** When a note is erased: some days from now, or by the person alone; what was chosen before can stay. */
export function EndField({ kept, isNew, onChoose }: EndFieldProps) {
  const { t, formatDate } = useTranslation();
  const [value, setValue] = useState(kept === null ? 'never' : isNew ? daysTo(kept) : 'kept');
  const asBefore =
    isNew || kept === null
      ? []
      : [{ value: 'kept', label: t('notes.until', { date: formatDate(kept) }) }];
  return (
    <SelectField
      label={t('notes.ends')}
      value={value}
      choices={[
        ...asBefore,
        ...NOTE_DAYS.map((days) => ({
          value: String(days),
          label: t('notes.afterDays', { count: days }),
        })),
        { value: 'never', label: t('notes.never') },
      ]}
      onChoose={(chosen) => {
        setValue(chosen);
        if (chosen === 'kept') onChoose(kept);
        else onChoose(chosen === 'never' ? null : endOfNote(Number(chosen), Date.now()));
      }}
    />
  );
}

/** The choice that ends then, or hardly later: some minutes pass while one writes. */
const daysTo = (end: number): string =>
  String(NOTE_DAYS.find((days) => endOfNote(days, Date.now()) >= end) ?? NOTE_DAYS[0]);
