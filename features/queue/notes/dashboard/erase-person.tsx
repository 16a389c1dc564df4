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

/** Erases everything about somebody, once it was said what goes and the handle was typed. */
export function ErasePerson({ authorKeys, name, isOwn }: ErasePersonProps) {
  const { t } = useTranslation();
  const say = useNotice();
  const { asked, ask, answer } = useAsking<AskedErasure, boolean>(false);
  const erase = async () => {
    const counts = await countAbout(authorKeys);
    if (!(await ask({ authorKeys, name, counts }))) return;
    say({ severity: 'info', text: t('notes.erasing') });
    const erased = await erasePerson(authorKeys);
    if (erased === null) return say({ severity: 'sensitive', text: t('notes.ownAccount') });
    const { rows, mentions } = erased;
    say({
      severity: 'done',
      text: t('notes.erased', {
        rows: t('notes.erasedRows', { count: rows }),
        mentions: t('notes.erasedMentions', { count: mentions }),
      }),
    });
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
        title={isOwn ? t('notes.ownAccount') : undefined}
        onClick={() => void erase().catch(failed)}
      >
        {t('notes.erase')}
      </Button>
      {asked && <EraseDialog asked={asked} onAnswer={answer} />}
    </>
  );
}
