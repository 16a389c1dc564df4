import text from '../../../../components/text.module.css';
import { useTranslation } from '../../../../components/translation';
import type { SeenPost } from '../../../engagement/model';

/** Characters of a post that tell which one it is. */
const TITLE = 60;

/** Which post a surge is under; null: under several. */
export function SurgePlace({ post }: { post: SeenPost | null }) {
  const { t } = useTranslation();
  if (post === null) return <p className={text.meta}>{t('surge.underSeveral')}</p>;
  const whole = post.text.replace(/\s+/g, ' ');
  const title = whole.length > TITLE ? `${whole.slice(0, TITLE).trimEnd()}…` : whole;
  return (
    <p className={text.meta}>
      {t('surge.underPost', { text: title })}{' '}
      {post.address !== null && (
        <a href={post.address} target="_blank" rel="noreferrer">
          {t('surge.openPost')}
        </a>
      )}
    </p>
  );
}
