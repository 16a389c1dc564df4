import { useState } from 'react';
import { Button } from '../../../../components/button';
import { goTo } from '../../../../components/hash-route';
import { useNotice } from '../../../../components/notices';
import { useTranslation } from '../../../../components/translation';
import { useAsking } from '../../../../components/use-asking';
import { countAbout, erasePerson } from '../erase-records';
import { type AskedErasure, EraseDialog } from './erase-dialog';

interface ErasePersonProps {
  authorKeys: readonly string[];
  name: string;
  /** One of the accounts is a brand's own: nothing is erased. */
  isOwn: boolean;
}

/** What the button says while it can't be pressed: an erasure outlasts the notice of it. */
const BUSY = { counting: 'notes.counting', erasing: 'notes.erasing' } as const;

/** Erases everything about somebody, once it was said what goes and the handle was typed. */
export function ErasePerson({ authorKeys, name, isOwn }: ErasePersonProps) {
  const { t } = useTranslation();
  const say = useNotice();
  const { asked, ask, answer } = useAsking<AskedErasure, boolean>(false);
  const [busy, setBusy] = useState<keyof typeof BUSY | null>(null);
  const erase = async () => {
    // of somebody who wrote a hundred thousand comments it takes a while
    setBusy('counting');
    const counts = await countAbout(authorKeys).finally(() => setBusy(null));
    if (!(await ask({ authorKeys, name, counts }))) return;
    setBusy('erasing');
    say({ severity: 'info', text: t('notes.erasing') });
    const erased = await erasePerson(authorKeys).finally(() => setBusy(null));
    if (erased === null) return say({ severity: 'sensitive', text: t('notes.ownAccount') });
    const { rows, mentions, isSwept } = erased;
    const done = t('notes.erased', {
      rows: t('notes.erasedRows', { count: rows }),
      mentions: t('notes.erasedMentions', { count: mentions }),
    });
    if (isSwept) say({ severity: 'done', text: done });
    else say({ severity: 'sensitive', text: t('notes.erasedNotSwept', { done }) });
    goTo('authors');
  };
  const failed = (error: unknown) => {
    console.error('Vigie: a person could not be erased', error);
    say({ severity: 'serious', text: t('notes.eraseFailed') });
  };
  return (
    <>
      <Button
        disabled={isOwn}
        // it keeps the focus, which the dialog gives back to it
        aria-disabled={busy !== null}
        title={isOwn ? t('notes.ownAccount') : undefined}
        onClick={() => {
          if (busy === null) void erase().catch(failed);
        }}
      >
        {t(busy === null ? 'notes.erase' : BUSY[busy])}
      </Button>
      {asked && <EraseDialog asked={asked} onAnswer={answer} />}
    </>
  );
}
