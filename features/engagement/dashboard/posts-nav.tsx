import { linkTo } from '../../../components/hash-route';
import { useTranslation } from '../../../components/translation';
import styles from './posts-nav.module.css';
import type { PostsView } from './posts-view';

const LINKS: readonly { view: PostsView; path: string[] }[] = [
  { view: 'list', path: ['posts'] },
  { view: 'curves', path: ['posts', 'curves'] },
  { view: 'accounts', path: ['posts', 'accounts'] },
  { view: 'best', path: ['posts', 'best'] },
];

/** From one way of looking at the posts to another. */
export function PostsNav({ view }: { view: PostsView }) {
  const { t } = useTranslation();
  return (
    <nav className={styles.nav} aria-label={t('compare.views')}>
      {LINKS.map((link) => (
        <a
          key={link.view}
          href={linkTo(...link.path)}
          aria-current={link.view === view ? 'page' : undefined}
        >
          {t(`compare.${link.view}`)}
        </a>
      ))}
    </nav>
  );
}
