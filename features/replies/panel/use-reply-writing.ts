import { useNotice } from '../../../components/notices';
import { useTranslation } from '../../../components/translation';
import type { Reply } from '../model';
import { newReply } from '../new-reply';
import { removeReply, restoreReply, saveReply } from '../records';
import type { fieldsOfDraft } from '../reply-draft';

/** Changes to the library, each said once done. */
export interface ReplyWriting {
  /** Rejects when it could not be stored: the form stays open. */
  save: (reply: Reply | null, fields: ReturnType<typeof fieldsOfDraft>) => Promise<void>;
  favour: (reply: Reply) => void;
  duplicate: (reply: Reply) => void;
  remove: (reply: Reply) => void;
}

/** Writes replies. */
export function useReplyWriting(): ReplyWriting {
  const say = useNotice();
  const { t } = useTranslation();
  const orSay = (work: Promise<unknown>) =>
    work.catch(() => say({ severity: 'serious', text: t('replies.saveFailed') }));

  return {
    async save(reply, fields) {
      await saveReply(reply ? { ...reply, ...fields } : newReply(fields, Date.now()));
      say({ severity: 'done', text: t('replies.saved') });
    },
    favour: (reply) => void orSay(saveReply({ ...reply, favourite: !reply.favourite })),
    duplicate: (reply) => {
      const title = t('replies.copyTitle', { title: reply.title });
      void orSay(
        saveReply(newReply({ ...reply, title, shortcut: '', state: 'draft' }, Date.now())),
      );
    },
    remove: (reply) => {
      const undo = {
        label: t('common.undo'),
        run: () => void orSay(restoreReply(reply.id)),
      };
      const tell = () =>
        say({
          severity: 'done',
          text: t('replies.removed', { title: reply.title }),
          action: undo,
        });
      void orSay(removeReply(reply.id).then(tell));
    },
  };
}
