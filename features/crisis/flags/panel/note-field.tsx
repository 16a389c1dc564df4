import { useState } from 'react';
import { Field } from '../../../../components/field';
import { useNotice } from '../../../../components/notices';
import { useTranslation } from '../../../../components/translation';
import { type Flag, LONGEST_WORDS } from '../model';
import { noteOnFlag } from '../records';

/** The person's own words on a flag, kept as they are typed. Give it the flag's key. */
export function NoteField({ flag }: { flag: Flag }) {
  const { t } = useTranslation();
  const say = useNotice();
  const [note, setNote] = useState(flag.note);
  const keep = (next: string) => {
    setNote(next);
    noteOnFlag(flag.key, next).catch((error: unknown) => {
      console.error('Vigie: the note could not be kept', error);
      say({ severity: 'serious', text: t('alerts.notStored') });
    });
  };
  return (
    <Field label={t('alerts.note')}>
      {(control) => (
        <textarea
          {...control}
          rows={2}
          maxLength={LONGEST_WORDS}
          value={note}
          onChange={({ currentTarget }) => keep(currentTarget.value)}
        />
      )}
    </Field>
  );
}
