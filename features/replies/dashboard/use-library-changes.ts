import { useNotice } from '../../../components/notices';
import { useTranslation } from '../../../components/translation';
import type { Reply } from '../model';
import { newReply } from '../new-reply';
import { changeReplies, putRepliesBack, saveReply } from '../records';

/** Changes to one or several replies; each is said once stored, and can be taken back. */
export interface LibraryChanges {
  favour: (reply: Reply) => void;
  duplicate: (reply: Reply) => void;
  approve: (replies: readonly Reply[]) => void;
  archive: (replies: readonly Reply[]) => void;
  remove: (replies: readonly Reply[]) => void;
  /** Adds a tag to those that lack it. */
  tag: (replies: readonly Reply[], tag: string) => void;
}

/** Changes the library. */
export function useLibraryChanges(): LibraryChanges {
  const say = useNotice();
  const { t } = useTranslation();
  const orSay = (work: Promise<unknown>) =>
    void work.catch(() => say({ severity: 'serious', text: t('library.changeFailed') }));

  const change = (
    replies: readonly Reply[],
    changed: (reply: Reply) => Partial<Reply>,
    said: string,
  ) => {
    const ids = replies.map((reply) => reply.id);
    const tell = (before: Reply[]) =>
      say({
        severity: 'done',
        text: said,
        action: { label: t('common.undo'), run: () => orSay(putRepliesBack(before)) },
      });
    orSay(changeReplies(ids, changed).then(tell));
  };

  return {
    favour: (reply) =>
      orSay(changeReplies([reply.id], ({ favourite }) => ({ favourite: !favourite }))),
    duplicate: (reply) => {
      const title = t('replies.copyTitle', { title: reply.title });
      const copy = newReply({ ...reply, title, shortcut: '', state: 'draft' }, Date.now());
      orSay(
        saveReply(copy).then(() =>
          say({ severity: 'done', text: t('library.duplicated', { title: reply.title }) }),
        ),
      );
    },
    approve: (replies) =>
      change(
        replies,
        () => ({ state: 'approved' }),
        t('library.approvedNow', { count: replies.length }),
      ),
    archive: (replies) =>
      change(
        replies,
        () => ({ state: 'archived' }),
        t('library.archivedNow', { count: replies.length }),
      ),
    remove: (replies) =>
      change(
        replies,
        () => ({ deletedAt: Date.now() }),
        replies.length > 1
          ? t('library.removedNow', { count: replies.length })
          : t('replies.removed', { title: replies[0]?.title ?? '' }),
      ),
    tag: (replies, tag) =>
      change(
        replies,
        ({ tags }) => ({ tags: tags.includes(tag) ? tags : [...tags, tag] }),
        t('library.taggedNow', { count: replies.length, tag }),
      ),
  };
}
