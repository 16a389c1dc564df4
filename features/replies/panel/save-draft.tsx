import { BookmarkPlus } from 'lucide-react';
import { Button } from '../../../components/button';
import { useTranslation } from '../../../components/translation';
import styles from './save-draft.module.css';

/** A mention that the network itself put there, before anything was written. */
const MENTION = /^\s*@\S+\s*/u;

interface SaveDraftProps {
  /** What stands in the network's reply box. */
  draft: string;
  onSave: () => void;
}

/** Offers to keep what is being written as a reply. Nothing while nothing is written. */
export function SaveDraft({ draft, onSave }: SaveDraftProps) {
  const { t } = useTranslation();
  if (draft.replace(MENTION, '').trim() === '') return null;
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
