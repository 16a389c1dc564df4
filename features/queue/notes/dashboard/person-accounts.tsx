import { Unlink } from 'lucide-react';
import { IconButton } from '../../../../components/icon-button';
import layout from '../../../../components/layout.module.css';
import { useNotice } from '../../../../components/notices';
import text from '../../../../components/text.module.css';
import { useTranslation } from '../../../../components/translation';
import { accountIn } from '../account-name';
import type { Person } from '../person-records';
import { type UndoNotes, unlinkAccount } from '../records';
import styles from './person.module.css';

/** The accounts that were linked to somebody by hand; those of one's own choice can be taken off. */
export function PersonAccounts({ person }: { person: Person }) {
  const { authorKeys, addresses, note } = person;
  const { t } = useTranslation();
  const say = useNotice();
  const failed = (error: unknown) => {
    console.error('Vigie: the account could not be taken off', error);
    say({ severity: 'serious', text: t('notes.notStored') });
  };
  const takeBack = async (undo: UndoNotes) => {
    if (!(await undo())) say({ severity: 'sensitive', text: t('notes.changedSince') });
  };
  const unlink = async (key: string) => {
    const undo = note && (await unlinkAccount(note.id, key));
    if (undo === null) return say({ severity: 'sensitive', text: t('notes.changedSince') });
    say({
      severity: 'done',
      text: t('notes.unlinked', { handle: accountIn(key).handle }),
      action: { label: t('common.undo'), run: () => void takeBack(undo).catch(failed) },
    });
  };
  return (
    <section>
      <h2 className={layout.sectionHead}>{t('notes.accounts')}</h2>
      <ul className={styles.accounts}>
        {authorKeys.map((key, at) => {
          const { network, handle } = accountIn(key);
          const address = addresses.get(key);
          return (
            <li key={key}>
              <span className={text.soft}>{t(`common.${network}`)}</span>
              {/* an address comes from the page: only what can be a profile may be followed */}
              {address?.startsWith('https://') ? (
                <a href={address} target="_blank" rel="noreferrer">
                  <bdi>{handle}</bdi>
                </a>
              ) : (
                <bdi>{handle}</bdi>
              )}
              {at > 0 && (
                <IconButton
                  label={t('notes.unlink', { handle })}
                  icon={<Unlink size={16} strokeWidth={1.5} aria-hidden />}
                  onClick={() => void unlink(key).catch(failed)}
                />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
