import {
  BookOpenText,
  ChartSpline,
  CircleHelp,
  Clock3,
  Database,
  Flag,
  List,
  ListChecks,
  MessageSquareText,
  SlidersHorizontal,
  Tag,
  Telescope,
  Users,
} from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { linkTo } from '../../../components/hash-route';
import layout from '../../../components/layout.module.css';
import text from '../../../components/text.module.css';
import { useTranslation } from '../../../components/translation';
import { WaitingCount } from '../../crisis/notices/panel/waiting-count';
import styles from './dashboard-frame.module.css';
import type { DashboardPlace } from './places';
import { StorageUsed } from './storage-used';
import { Wordmark } from './wordmark';

const icon = { size: 16, strokeWidth: 1.5, 'aria-hidden': true } as const;

const WORK = [
  { place: 'replies', icon: <MessageSquareText {...icon} /> },
  { place: 'charter', icon: <BookOpenText {...icon} /> },
  { place: 'rules', icon: <ListChecks {...icon} /> },
  { place: 'alerts', icon: <Flag {...icon} /> },
  { place: 'watchlist', icon: <Telescope {...icon} /> },
  { place: 'queue', icon: <List {...icon} /> },
  { place: 'authors', icon: <Users {...icon} /> },
  { place: 'posts', icon: <ChartSpline {...icon} /> },
  { place: 'hours', icon: <Clock3 {...icon} /> },
] as const;
const HOUSE = [
  { place: 'brands', icon: <Tag {...icon} /> },
  { place: 'data', icon: <Database {...icon} /> },
  { place: 'settings', icon: <SlidersHorizontal {...icon} /> },
  { place: 'help', icon: <CircleHelp {...icon} /> },
] as const;

interface DashboardFrameProps {
  place: DashboardPlace;
  /** The brand menu. */
  brand: ReactNode;
  children: ReactNode;
}

/** The dashboard around its place: name, brand, navigation, what is stored. */
export function DashboardFrame({ place, brand, children }: DashboardFrameProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.dash}>
      {/* a button and not a link: the address behind # is the place */}
      <button
        type="button"
        className={styles.skip}
        onClick={() => document.getElementById('work')?.focus()}
      >
        {t('dashboard.skip')}
      </button>
      <header className={styles.side}>
        <Wordmark />
        <hr />
        {brand}
        <hr />
        <nav aria-label={t('dashboard.navigation')}>
          <Links links={WORK} place={place} />
          <hr />
          <Links links={HOUSE} place={place} />
        </nav>
        <p className={`${styles.foot} ${text.hint}`}>
          <StorageUsed />
        </p>
      </header>
      <main id="work" className={styles.work} tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}

function Links(props: { links: typeof WORK | typeof HOUSE; place: DashboardPlace }) {
  const { t } = useTranslation();
  const current = useRef<HTMLAnchorElement>(null);
  // In a narrow window the navigation is a row that scrolls.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the place says which link is the current one
  useEffect(() => {
    current.current?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [props.place]);
  return (
    <ul>
      {props.links.map((link) => (
        <li key={link.place}>
          <a
            ref={link.place === props.place ? current : null}
            className={styles.link}
            href={linkTo(link.place)}
            aria-current={link.place === props.place ? 'page' : undefined}
          >
            {link.icon}
            {t(`dashboard.${link.place}`)}
            {link.place === 'alerts' && (
              <span className={layout.push}>
                <WaitingCount />
              </span>
            )}
          </a>
        </li>
      ))}
    </ul>
  );
}
