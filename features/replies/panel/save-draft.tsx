import { BookmarkPlus } from 'lucide-react';
import { useMemo } from 'react';
import { Button } from '../../../components/button';
import { useTranslation } from '../../../components/translation';
import { useLive } from '../../../components/use-live';
import { liveLatestInsertion } from '../insertions/records';
import styles from './save-draft.module.css';

/** A mention that the network itself put there, before anything was written. */
const MENTION = /^\s*@\S+\s*/u;

/** A text without what each editor does in its own way: its mention, its line breaks, its spaces. */
const bare = (text: string): string => text.replace(MENTION, '').replace(/\s+/g, ' ').trim();

interface SaveDraftProps {
  /** What stands in the network's reply box. */
  draft: string;
  onSave: () => void;
}

/** Offers to keep what is being written as a reply. Nothing while nothing is written, or only what Vigie has put there. */
export function SaveDraft({ draft, onSave }: SaveDraftProps) {
  const { t } = useTranslation();
  const latest = useLive(useMemo(liveLatestInsertion, []));
  const written = bare(draft);
  if (written === '' || latest.state === 'loading') return null;
  if (latest.state === 'ready' && bare(latest.value?.text ?? '') === written) return null;
  return (
    <div className={styles.strip}>
      <Button
        look="quiet"
        icon={<BookmarkPlus size={16} strokeWidth={1.5} aria-hidden />}
        onClick={onSave}
      >
        {t('saving.saveDraft')}
      </Button>
    </div>
  );
}
