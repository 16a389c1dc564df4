import { useNotice } from '../../../components/notices';
import { useTranslation } from '../../../components/translation';
import { changeReplies, takeBack } from '../bulk-records';
import type { Reply } from '../model';
import { newReply } from '../new-reply';
import { saveReply } from '../records';
import type { Change } from '../undone';

/** Changes to the library that need no form. */
export interface ReplyWriting {
  favour: (reply: Reply) => void;
  duplicate: (reply: Reply) => void;
  /** Takes it out of the library; said once done, and can be taken back. */
  remove: (reply: Reply) => void;
}

/** Writes replies from the list. */
export function useReplyWriting(): ReplyWriting {
  const say = useNotice();
  const { t } = useTranslation();
  const orSay = (work: Promise<unknown>) =>
    void work.catch(() => say({ severity: 'serious', text: t('library.changeFailed') }));
  const undo = async (changes: readonly Change[]) => {
    const { shortcutsLost } = await takeBack(changes);
    if (shortcutsLost === 0) return;
    say({ severity: 'sensitive', text: t('library.shortcutsLost', { count: shortcutsLost }) });
  };

  return {
    favour: ({ id, favourite }) => orSay(changeReplies([id], () => ({ favourite: !favourite }))),
    duplicate: (reply) => {
      const title = t('replies.copyTitle', { title: reply.title });
      orSay(saveReply(newReply({ ...reply, title, shortcut: '', state: 'draft' }, Date.now())));
    },
    remove: ({ id, title }) => {
      const tell = ({ changes }: { changes: Change[] }) =>
        say({
          severity: 'done',
          text: t('replies.removed', { title }),
          action: { label: t('common.undo'), run: () => orSay(undo(changes)) },
        });
      orSay(changeReplies([id], () => ({ deletedAt: Date.now() })).then(tell));
    },
  };
}
