import { useState } from 'react';
import { Button } from '../../../../components/button';
import { Field } from '../../../../components/field';
import { useNotice } from '../../../../components/notices';
import { useTranslation } from '../../../../components/translation';
import { type AddressFault, readServerAddress } from '../server-address';
import styles from './languagetool-settings.module.css';
import { requestServer } from './server-access';
import { FAULT_WORDS } from './server-fault';

const EXAMPLE = 'http://localhost:8081';

interface AddressFormProps {
  /** Called once the browser allows it. */
  onAddress: (address: string) => void;
}

/** Takes the address of a server, and has the browser ask for it. */
export function AddressForm({ onAddress }: AddressFormProps) {
  const { t } = useTranslation();
  const say = useNotice();
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<AddressFault | null>(null);

  const use = () => {
    const server = readServerAddress(typed);
    setFault(server.ok ? null : server.why);
    if (!server.ok) return;
    // in this very turn: the browsers ask only on a click
    requestServer(server.address).then(
      (isGiven) =>
        isGiven
          ? onAddress(server.address)
          : say({ severity: 'info', text: t('languageTool.refused') }),
      () => say({ severity: 'serious', text: t('languageTool.failed') }),
    );
  };

  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        use();
      }}
    >
      <Field
        label={t('languageTool.address')}
        hint={t('languageTool.addressHint', { local: EXAMPLE })}
        problem={fault === null ? null : t(FAULT_WORDS[fault])}
      >
        {(control) => (
          <input
            {...control}
            inputMode="url"
            autoComplete="off"
            spellCheck={false}
            value={typed}
            onChange={(event) => {
              setTyped(event.currentTarget.value);
              setFault(null);
            }}
          />
        )}
      </Field>
      <div>
        <Button look="primary" type="submit">
          {t('languageTool.use')}
        </Button>
      </div>
    </form>
  );
}
