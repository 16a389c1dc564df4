import { classNames } from '../../../../components/class-names';
import { linkTo } from '../../../../components/hash-route';
import { RowLink } from '../../../../components/row-link';
import text from '../../../../components/text.module.css';
import { useTranslation } from '../../../../components/translation';
import type { Flag } from '../model';
import styles from './flags-table.module.css';

/** Characters of a comment that a row shows at most: what is longer is cut by the row itself. */
const MOST = 200;

/** Who wrote it, and how it begins. */
export function FlagCell({ flag }: { flag: Flag }) {
  const { t } = useTranslation();
  const { author, text: said } = flag.evidence;
  return (
    <>
      <RowLink
        className={classNames(styles.author, text.clip)}
        href={linkTo('alerts', flag.key)}
        aria-keyshortcuts="X P E C"
      >
        {author?.name ?? t('alerts.unnamed')}
      </RowLink>
      <span className={classNames(styles.said, text.clip)} dir="auto">
        {said === '' ? t('alerts.noText') : said.slice(0, MOST)}
      </span>
    </>
  );
}
