import { useId, useState } from 'react';
import { Field } from '../../../components/field';
import { useTranslation } from '../../../components/translation';
import type { Settings } from '../model';

/** Characters; longer is no first name. */
const LONGEST = 60;

interface AgentNameProps {
  /** As it is stored. */
  name: string;
  /** Names to choose from: whoever signs for the brands. */
  offered: readonly string[];
  change: (from: (stored: Settings) => Settings) => void;
}

/** Who signs replies: kept letter by letter, as every setting holds at once. */
export function AgentName({ name, offered, change }: AgentNameProps) {
  const { t } = useTranslation();
  // what is stored comes back a moment later, and must not undo the letter typed since
  const [written, setWritten] = useState(name);
  const listId = useId();
  return (
    <Field label={t('settings.agentName')} hint={t('settings.agentNameHint')}>
      {(control) => (
        <>
          <input
            {...control}
            autoComplete="given-name"
            list={offered.length > 0 ? listId : undefined}
            maxLength={LONGEST}
            value={written}
            onChange={(event) => {
              const agentName = event.currentTarget.value;
              setWritten(agentName);
              change((stored) => ({ ...stored, agentName: agentName.trim() }));
            }}
          />
          <datalist id={listId}>
            {offered.map((each) => (
              <option key={each} value={each} />
            ))}
          </datalist>
        </>
      )}
    </Field>
  );
}
