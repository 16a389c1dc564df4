import { type FormEvent, useState } from 'react';
import { Button } from '../../../components/button';
import { Field } from '../../../components/field';
import { useNotice } from '../../../components/notices';
import page from '../../../components/page.module.css';
import { useTranslation } from '../../../components/translation';
import { eraseEverything } from '../../../storage/erase-everything';
import styles from './data.module.css';

/** Everything away, for good: asks for a word to be typed. */
export function ErasePart({ onErased }: { onErased: () => Promise<void> }) {
  const { t } = useTranslation();
  const say = useNotice();
  const [typed, setTyped] = useState('');
  const word = t('data.eraseWord');
  const isSure = typed.trim().toLowerCase() === word.toLowerCase();
  const erase = async (event: FormEvent) => {
    event.preventDefault();
    if (!isSure) return;
    try {
      await eraseEverything();
    } catch {
      say({ severity: 'serious', text: t('data.eraseFailed') });
      return;
    }
    say({ severity: 'done', text: t('data.erased') });
    await onErased().catch((error: unknown) =>
      console.error('Vigie: nothing was made anew after the erasure', error),
    );
  };
  return (
    <section className={page.part}>
      <div className={page.partHead}>
        <h2>{t('data.eraseTitle')}</h2>
        <p>{t('data.eraseText')}</p>
      </div>
      <form className={styles.erase} onSubmit={erase}>
        <Field label={t('data.eraseConfirm', { word })}>
          {(control) => (
            <input
              {...control}
              autoComplete="off"
              spellCheck={false}
              value={typed}
              onChange={(event) => setTyped(event.currentTarget.value)}
            />
          )}
        </Field>
        <div>
          <Button type="submit" disabled={!isSure}>
            {t('data.erase')}
          </Button>
        </div>
      </form>
    </section>
  );
}
