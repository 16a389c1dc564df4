import { useNotice } from '../../../components/notices';
import { useTranslation } from '../../../components/translation';
import { type Changed, changeReplies, type OnProgress, takeBack } from '../bulk-records';
import type { Reply } from '../model';
import { newReply } from '../new-reply';
import { saveReply } from '../records';
import type { Change } from '../undone';
import type { Work } from './library-store';

type Replies = readonly Reply[];

/** Changes to one or several replies; each is said once stored, and can be taken back. */
export interface LibraryChanges {
  duplicate: (reply: Reply) => void;
  setState: (replies: Replies, state: Reply['state']) => void;
  favour: (replies: Replies, favourite: boolean) => void;
  markSafe: (replies: Replies, crisisSafe: boolean) => void;
  /** Gives them other brands, networks or languages; what isn't named stays as it is. */
  restrict: (
    replies: Replies,
    to: Partial<Pick<Reply, 'brandId' | 'networks' | 'language'>>,
  ) => void;
  /** Adds tags to those that lack them. */
  tag: (replies: Replies, tags: readonly string[]) => void;
  untag: (replies: Replies, tag: string) => void;
  /** Gives them other wordings, by what they are as they are stored now. */
  reword: (
    replies: Replies,
    reworded: (reply: Reply) => Pick<Reply, 'body' | 'variants'>,
    said: string,
  ) => void;
  remove: (replies: Replies) => void;
}

/** Milliseconds. What is done sooner needs no progress: it would only flicker. */
const NOTICED_AFTER = 1000;

/**
 * Changes the library.
 * @param onWork told how far a change is that takes longer than a second, and null at its end
 */
export function useLibraryChanges(onWork?: (work: Work | null) => void): LibraryChanges {
  const say = useNotice();
  const { t } = useTranslation();
  const orSay = (work: Promise<unknown>) =>
    void work.catch(() => say({ severity: 'serious', text: t('library.changeFailed') }));

  const watched = <T>(work: (onProgress: OnProgress) => Promise<T>): Promise<T> => {
    const start = performance.now();
    const onProgress: OnProgress = (done, all) => {
      if (performance.now() - start > NOTICED_AFTER) onWork?.({ done, all });
    };
    return work(onProgress).finally(() => onWork?.(null));
  };
  const lostWords = (count: number) => t('library.shortcutsLost', { count });
  const change = (replies: Replies, changed: (reply: Reply) => Partial<Reply>, said: string) => {
    const ids = replies.map((reply) => reply.id);
    const undo = async (changes: readonly Change[]) => {
      const { shortcutsLost } = await watched((onProgress) => takeBack(changes, onProgress));
      if (shortcutsLost > 0) say({ severity: 'sensitive', text: lostWords(shortcutsLost) });
    };
    const tell = ({ changes, shortcutsLost }: Changed) =>
      say({
        severity: shortcutsLost > 0 ? 'sensitive' : 'done',
        text: shortcutsLost > 0 ? `${said} ${lostWords(shortcutsLost)}` : said,
        action: { label: t('common.undo'), run: () => orSay(undo(changes)) },
      });
    orSay(watched((onProgress) => changeReplies(ids, changed, onProgress)).then(tell));
  };
  const count = (replies: Replies) => ({ count: replies.length });
  const STATES = {
    draft: 'library.draftNow',
    approved: 'library.approvedNow',
    archived: 'library.archivedNow',
  } as const;

  return {
    duplicate: (reply) => {
      const title = t('replies.copyTitle', { title: reply.title });
      const copy = newReply({ ...reply, title, shortcut: '', state: 'draft' }, Date.now());
      orSay(
        saveReply(copy).then(() =>
          say({
            severity: 'done',
            text: t('library.duplicated', { title: reply.title }),
            action: {
              label: t('common.undo'),
              run: () => orSay(changeReplies([copy.id], () => ({ deletedAt: Date.now() }))),
            },
          }),
        ),
      );
    },
    setState: (replies, state) =>
      change(replies, () => ({ state }), t(STATES[state], count(replies))),
    favour: (replies, favourite) =>
      change(
        replies,
        () => ({ favourite }),
        t(favourite ? 'library.favouredNow' : 'library.unfavouredNow', count(replies)),
      ),
    markSafe: (replies, crisisSafe) =>
      change(
        replies,
        () => ({ crisisSafe }),
        t(crisisSafe ? 'library.safeNow' : 'library.unsafeNow', count(replies)),
      ),
    restrict: (replies, to) =>
      change(replies, () => to, t('library.restrictedNow', count(replies))),
    tag: (replies, added) =>
      change(
        replies,
        ({ tags }) => ({ tags: [...new Set([...tags, ...added])] }),
        t('library.taggedNow', { ...count(replies), tag: added.join(', ') }),
      ),
    untag: (replies, tag) =>
      change(
        replies.filter(({ tags }) => tags.includes(tag)),
        ({ tags }) => ({ tags: tags.filter((other) => other !== tag) }),
        t('library.untaggedNow', { tag }),
      ),
    reword: change,
    remove: (replies) =>
      change(
        replies,
        () => ({ deletedAt: Date.now() }),
        replies.length > 1
          ? t('library.removedNow', count(replies))
          : t('replies.removed', { title: replies[0]?.title ?? '' }),
      ),
  };
}
