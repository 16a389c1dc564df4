import { Trash2 } from 'lucide-react';
import { IconButton } from '../../../components/icon-button';
import text from '../../../components/text.module.css';
import { useTranslation } from '../../../components/translation';
import type { KeptDraft } from '../model';
import styles from './kept-drafts.module.css';

interface KeptDraftRowProps {
  draft: KeptDraft;
  onErase: () => void;
}

/** One draft: to whom, where and when, with its first words; the name leads to the page on which it was written. */
export function KeptDraftRow({ draft, onErase }: KeptDraftRowProps) {
  const { t, formatAgo } = useTranslation();
  const { network, targetKey, answeredName, address, updatedAt } = draft;
  const name =
    answeredName ?? t(targetKey.startsWith('new:') ? 'drafts.newPost' : 'drafts.someone');
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <p className={text.meta}>
          <a href={address} target="_blank" rel="noreferrer">
            <bdi>{name}</bdi>
          </a>
          {` · ${t(`common.${network}`)} · ${formatAgo(updatedAt, Date.now())}`}
        </p>
        <p className={`${styles.text} ${text.written}`}>{draft.text}</p>
      </div>
      <IconButton
        label={t('drafts.eraseOne', { name })}
        icon={<Trash2 size={16} strokeWidth={1.5} aria-hidden />}
        onClick={onErase}
      />
    </li>
  );
}
