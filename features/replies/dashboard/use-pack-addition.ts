import { useNotice } from '../../../components/notices';
import { useTranslation } from '../../../components/translation';
import { changeReplies } from '../bulk-records';
import { addPack } from '../records';
import type { StarterReply } from '../starter/starter-reply';
import type { StarterOwner } from '../starter/starter-rows';

type AddPack = (pack: readonly StarterReply[], owner: StarterOwner) => void;

/** Adds a pack to the library, said once stored; the undo takes back all that it added. */
export function usePackAddition(): AddPack {
  const say = useNotice();
  const { t } = useTranslation();
  const orSay = (work: Promise<unknown>) =>
    void work.catch(() => say({ severity: 'serious', text: t('library.changeFailed') }));
  return (pack, owner) => {
    const tell = (ids: string[]) => {
      const undo = () => orSay(changeReplies(ids, () => ({ deletedAt: Date.now() })));
      say({
        severity: 'done',
        text: t('library.packAdded', { count: ids.length }),
        action: { label: t('common.undo'), run: undo },
      });
    };
    orSay(addPack(pack, owner).then(tell));
  };
}
