import { X } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import { Button } from '../../../components/button';
import { Field } from '../../../components/field';
import { IconButton } from '../../../components/icon-button';
import text from '../../../components/text.module.css';
import { useTranslation } from '../../../components/translation';
import type { NetworkId } from '../../../networks/contract';
import type { Account } from '../model';
import { parseAccount } from '../parse-account';
import { isSameAccount } from './brand-draft';
import styles from './brands.module.css';

const NETWORKS: readonly NetworkId[] = ['facebook', 'instagram', 'linkedin', 'x'];

const WORDS = {
  accounts: {
    title: 'brands.accounts',
    hint: null,
    account: 'brands.account',
    network: 'brands.accountNetwork',
    add: 'brands.addAccount',
  },
  competitors: {
    title: 'brands.competitors',
    hint: 'brands.competitorsHint',
    account: 'brands.competitor',
    network: 'brands.competitorNetwork',
    add: 'brands.addCompetitor',
  },
} as const;

interface AccountFieldsProps {
  of: keyof typeof WORDS;
  accounts: readonly Account[];
  /** Why an account can't be one of these, in words; null: it can. */
  refusal: (account: Account) => string | null;
  onChange: (accounts: Account[]) => void;
}

/** The accounts that a brand speaks from, or of its competitors: typed, or pasted as an address. */
export function AccountFields({ of, accounts, refusal, onChange }: AccountFieldsProps) {
  const words = WORDS[of];
  const { t } = useTranslation();
  const [network, setNetwork] = useState<NetworkId>('facebook');
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);

  const add = () => {
    const account = parseAccount(typed, network);
    const refused = account && refusal(account);
    if (account === null) setProblem(t('brands.accountUnclear'));
    else if (refused !== null) setProblem(refused);
    else {
      setTyped('');
      setProblem(null);
      if (!accounts.some((own) => isSameAccount(own, account))) onChange([...accounts, account]);
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    add();
  };

  return (
    <fieldset>
      <legend className={styles.legend}>{t(words.title)}</legend>
      {words.hint !== null && <p className={styles.lead}>{t(words.hint)}</p>}
      <ul className={styles.accounts}>
        {accounts.map((account) => (
          <li key={`${account.network}:${account.handle}`}>
            <span className={text.soft}>{t(`common.${account.network}`)}</span>
            <bdi>{account.handle}</bdi>
            <IconButton
              label={t('brands.removeAccount', { handle: account.handle })}
              icon={<X size={16} strokeWidth={1.5} aria-hidden />}
              onClick={() => onChange(accounts.filter((other) => other !== account))}
            />
          </li>
        ))}
      </ul>
      <div className={styles.addAccount}>
        <select
          className={styles.select}
          aria-label={t(words.network)}
          value={network}
          onChange={(event) => {
            const next = NETWORKS.find((id) => id === event.currentTarget.value);
            if (next) setNetwork(next);
          }}
        >
          {NETWORKS.map((id) => (
            <option key={id} value={id}>
              {t(`common.${id}`)}
            </option>
          ))}
        </select>
        <Field label={t(words.account)} hint={t('brands.accountHint')} problem={problem}>
          {(control) => (
            <input
              {...control}
              autoCapitalize="none"
              spellCheck={false}
              value={typed}
              onKeyDown={onKeyDown}
              onChange={(event) => {
                setTyped(event.currentTarget.value);
                setProblem(null);
              }}
            />
          )}
        </Field>
        <Button onClick={add} disabled={typed.trim() === ''}>
          {t(words.add)}
        </Button>
      </div>
    </fieldset>
  );
}
