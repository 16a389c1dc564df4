import text from '../../../components/text.module.css';
import { useTranslation } from '../../../components/translation';
import type { ListedReplies } from '../suggestions/with-suggestions';
import row from './reply-row.module.css';

const NAMES = {
  suggested: 'suggestions.heading',
  recent: 'library.partRecent',
  mostUsed: 'library.partMostUsed',
  unused: 'library.partUnused',
} as const;

interface PartHeadingProps {
  parts: ListedReplies['parts'];
  /** Of the row that it would stand above. */
  index: number;
}

/** Names a part of the list above its first row; nothing where there is only one, unless it is suggested. */
export function PartHeading({ parts, index }: PartHeadingProps) {
  const { t } = useTranslation();
  const part = parts.find(({ from }) => from === index);
  if (part === undefined || (parts.length < 2 && part.name !== 'suggested')) return null;
  return <p className={`${row.part} ${text.hint}`}>{t(NAMES[part.name])}</p>;
}
