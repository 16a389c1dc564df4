import { type KeyboardEvent, useState } from 'react';
import { Button } from '../../../../components/button';
import { Field } from '../../../../components/field';
import { SelectField } from '../../../../components/select-field';
import text from '../../../../components/text.module.css';
import { useTranslation } from '../../../../components/translation';
import type { NetworkId } from '../../../../networks/contract';
import { parseAccount } from '../../../brands/parse-account';
import { accountKey } from '../account-name';
import { areOwn } from '../own-records';
import styles from './note-dialog.module.css';

const NETWORKS: readonly NetworkId[] = ['facebook', 'instagram', 'linkedin', 'x'];

interface AddAccountProps {
  /** Where the note was begun: the other account is likely elsewhere. */
  network: NetworkId;
  onAdd: (authorKey: string) => void;
}

/** Another account of the same person: a handle, or the address of a profile. */
export function AddAccount({ network, onAdd }: AddAccountProps) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<NetworkId>(
    NETWORKS.find((each) => each !== network) ?? network,
  );
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);

  const add = async () => {
    const account = parseAccount(typed, chosen);
    if (account === null) return setProblem(t('notes.handleMissing'));
    const key = accountKey(account.network, account.handle);
    if (await areOwn([key])) return setProblem(t('notes.handleOwn'));
    setTyped('');
    onAdd(key);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    void add();
  };
  return (
    <>
      <div className={styles.add}>
        <SelectField
          label={t('notes.network')}
          value={chosen}
          choices={NETWORKS.map((each) => ({ value: each, label: t(`common.${each}`) }))}
          onChoose={setChosen}
        />
        <Field label={t('notes.handle')}>
          {(control) => (
            <input
              {...control}
              autoCapitalize="none"
              autoComplete="off"
              spellCheck={false}
              value={typed}
              onKeyDown={onKeyDown}
              onChange={({ currentTarget }) => {
                setTyped(currentTarget.value);
                setProblem(null);
              }}
            />
          )}
        </Field>
        <Button disabled={typed.trim() === ''} onClick={() => void add()}>
          {t('notes.addAccount')}
        </Button>
      </div>
      <p role="alert" className={`${styles.problem} ${text.meta}`} hidden={problem === null}>
        {problem}
      </p>
    </>
  );
}
