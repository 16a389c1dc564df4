import { X } from 'lucide-react';
import { type FormEvent, useId, useMemo, useState } from 'react';
import { Button } from '../../../components/button';
import { Chip } from '../../../components/chip';
import { Popover } from '../../../components/popover';
import text from '../../../components/text.module.css';
import { useTranslation } from '../../../components/translation';
import type { Reply } from '../model';
import { splitTags } from '../reply-draft';
import { commonTags } from './common-tags';
import styles from './replies-bulk.module.css';

interface TagPopoverProps {
  /** Those chosen. */
  replies: readonly Reply[];
  onTag: (tags: readonly string[]) => void;
  onUntag: (tag: string) => void;
}

/** Gives tags to all that are chosen, or takes one away. */
export function TagPopover({ replies, onTag, onUntag }: TagPopoverProps) {
  const { t } = useTranslation();
  const label = t('library.addTag');
  return (
    <Popover label={label} trigger={<Button>{label}</Button>}>
      <TagForm onTag={onTag} />
      <TheirTags replies={replies} onUntag={onUntag} />
    </Popover>
  );
}

function TagForm({ onTag }: Pick<TagPopoverProps, 'onTag'>) {
  const { t } = useTranslation();
  const [tag, setTag] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const tags = splitTags(tag);
    if (tags.length === 0) return;
    onTag(tags);
    setTag('');
  };
  return (
    <form className={styles.tag} onSubmit={submit}>
      <input
        className={styles.input}
        aria-label={t('library.tag')}
        placeholder={t('library.tag')}
        value={tag}
        onChange={(event) => setTag(event.currentTarget.value)}
      />
      <Button type="submit" look="primary">
        {t('library.add')}
      </Button>
    </form>
  );
}

function TheirTags({ replies, onUntag }: Pick<TagPopoverProps, 'replies' | 'onUntag'>) {
  const { t } = useTranslation();
  const id = useId();
  const tags = useMemo(() => commonTags(replies), [replies]);
  if (tags.length === 0) return null;
  return (
    <fieldset className={styles.theirs} aria-labelledby={id}>
      <p id={id} className={text.hint}>
        {t('library.untag')}
      </p>
      {tags.map((tag) => (
        <Chip key={tag} aria-label={t('library.untagOne', { tag })} onClick={() => onUntag(tag)}>
          {tag}
          <X size={12} strokeWidth={2} aria-hidden />
        </Chip>
      ))}
    </fieldset>
  );
}
