import { useId, useState } from 'react';
import { Button } from '../../../../components/button';
import { Dialog } from '../../../../components/dialog';
import { Field } from '../../../../components/field';
import layout from '../../../../components/layout.module.css';
import { useTranslation } from '../../../../components/translation';
import { KIND_NAMES } from '../../../data/dashboard/kind-names';
import { accountIn } from '../account-name';
import styles from './person.module.css';

/** Whom is asked about, and how many rows of each table would go. */
export interface AskedErasure {
  authorKeys: readonly string[];
  name: string;
  counts: ReadonlyMap<string, number>;
}

interface EraseDialogProps {
  asked: AskedErasure;
  onAnswer: (isSure: boolean) => void;
}

const SAYS = [
  'notes.eraseMentions',
  'notes.eraseStays',
  'notes.eraseAgain',
  'notes.eraseBackups',
] as const;

const isKind = (table: string): table is keyof typeof KIND_NAMES =>
  Object.hasOwn(KIND_NAMES, table);

const bare = (handle: string): string => handle.trim().replace(/^@/, '').toLowerCase();

/** Says exactly what goes and what stays, and has the handle typed before anything goes. */
export function EraseDialog({ asked, onAnswer }: EraseDialogProps) {
  const { authorKeys, name, counts } = asked;
  const { t, formatNumber } = useTranslation();
  const [typed, setTyped] = useState('');
  const form = useId();
  const { handle } = accountIn(authorKeys[0] ?? '');
  const named = (key: string): string => {
    const { network, handle: own } = accountIn(key);
    return `${own} (${t(`common.${network}`)})`;
  };
  const isSure = bare(typed) === bare(handle);
  const rows = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return (
    <Dialog
      title={t('notes.eraseTitle', { name })}
      text={t('notes.eraseText')}
      startsCalm
      onClose={() => onAnswer(false)}
      body={
        <form
          id={form}
          className={styles.asks}
          onSubmit={(event) => {
            event.preventDefault();
            if (isSure) onAnswer(true);
          }}
        >
          <p>{t('notes.eraseAccounts', { accounts: authorKeys.map(named).join(', ') })}</p>
          <p>{t('notes.eraseCount', { count: rows })}</p>
          <dl className={`${layout.pairs} ${styles.goes}`}>
            {[...counts].map(([table, count]) => (
              <div key={table} className={styles.kind}>
                <dt>{t(isKind(table) ? KIND_NAMES[table] : 'drafts.title')}</dt>
                <dd>{formatNumber(count)}</dd>
              </div>
            ))}
          </dl>
          <ul className={styles.says}>
            {SAYS.map((words) => (
              <li key={words}>{t(words)}</li>
            ))}
          </ul>
          <Field label={t('notes.eraseConfirm', { handle })}>
            {(control) => (
              <input
                {...control}
                autoCapitalize="none"
                autoComplete="off"
                spellCheck={false}
                value={typed}
                onChange={({ currentTarget }) => setTyped(currentTarget.value)}
              />
            )}
          </Field>
        </form>
      }
    >
      <Button type="submit" form={form} disabled={!isSure}>
        {t('notes.eraseNow')}
      </Button>
      <Button onClick={() => onAnswer(false)}>{t('common.cancel')}</Button>
    </Dialog>
  );
}
