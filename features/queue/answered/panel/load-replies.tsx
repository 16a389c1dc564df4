import { Button } from '../../../../components/button';
import { useTranslation } from '../../../../components/translation';
import type { SeenComment } from '../../model';
import { useOpenReplies } from './use-open-replies';

/** Loads the replies to a comment of which nobody knows whether it was answered: the page presses the network's own button. */
export function LoadReplies({ comment }: { comment: SeenComment }) {
  const { t } = useTranslation();
  const openReplies = useOpenReplies();
  const name = comment.author?.name ?? t('comments.unnamed');
  return (
    <Button
      look="quiet"
      title={t('answered.loadOf', { name })}
      onClick={(event) => {
        // a press by the person, never one that a page made up
        if (event.nativeEvent.isTrusted) void openReplies(comment);
      }}
    >
      {t(comment.network === 'x' ? 'answered.openPage' : 'answered.load')}
    </Button>
  );
}
