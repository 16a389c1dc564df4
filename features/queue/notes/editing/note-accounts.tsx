import { X } from 'lucide-react';
import { Chip } from '../../../../components/chip';
import { IconButton } from '../../../../components/icon-button';
import layout from '../../../../components/layout.module.css';
import text from '../../../../components/text.module.css';
import { useTranslation } from '../../../../components/translation';
import { accountIn } from '../account-name';
import { AddAccount } from './add-account';
import type { NoteSubject } from './note-dialog';
import styles from './note-dialog.module.css';
import { useSameName } from './use-same-name';

interface NoteAccountsProps {
  subject: NoteSubject;
  authorKeys: readonly string[];
  onChange: (authorKeys: string[]) => void;
}

/** The accounts that are one person's. Vigie proposes those that bear the same name, and links none by itself. */
export function NoteAccounts({ subject, authorKeys, onChange }: NoteAccountsProps) {
  const { t } = useTranslation();
  const sameName = useSameName(subject.name, authorKeys);
  const add = (key: string) => onChange([...new Set([...authorKeys, key])]);
  return (
    <fieldset>
      <legend className={styles.legend}>{t('notes.accounts')}</legend>
      <ul className={styles.accounts}>
        {authorKeys.map((key) => {
          const { network, handle } = accountIn(key);
          return (
            <li key={key}>
              <span className={text.soft}>{t(`common.${network}`)}</span>
              <bdi>{handle}</bdi>
              {key !== subject.authorKey && (
                <IconButton
                  label={t('notes.unlink', { handle })}
                  icon={<X size={16} strokeWidth={1.5} aria-hidden />}
                  onClick={() => onChange(authorKeys.filter((other) => other !== key))}
                />
              )}
            </li>
          );
        })}
      </ul>
      {sameName.length > 0 && (
        <div className={styles.suggested}>
          <p className={text.hint}>{t('notes.sameName')}</p>
          <div className={layout.actions}>
            {sameName.map(({ key, network, handle }) => (
              <Chip
                key={key}
                aria-label={`${t('notes.addSuggested', { handle })} (${t(`common.${network}`)})`}
                onClick={() => add(key)}
              >
                + {handle} · {t(`common.${network}`)}
              </Chip>
            ))}
          </div>
        </div>
      )}
      <AddAccount network={accountIn(subject.authorKey).network} onAdd={add} />
    </fieldset>
  );
}
