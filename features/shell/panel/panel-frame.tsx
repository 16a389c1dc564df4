import {
  ChartSpline,
  ChevronsLeft,
  ChevronsRight,
  List,
  MessageSquareText,
  Music2,
  SlidersHorizontal,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from '../../../components/class-names';
import { Rail, RailFold, type RailPlace } from '../../../components/rail';
import text from '../../../components/text.module.css';
import { useTranslation } from '../../../components/translation';
import styles from './panel-frame.module.css';
import type { PlaceId } from './panel-store';

interface PanelFrameProps {
  place: PlaceId;
  onPlace: (place: PlaceId) => void;
  folded: boolean;
  /** Absent in the browser's own side panel, which the browser folds. */
  onFold?: ((folded: boolean) => void) | undefined;
  side: 'left' | 'right';
  /** The brand's own colour, `#rrggbb`. */
  color: string | null;
  /** What is wrong with the draft in the reply box. */
  hits: number;
  /** Comments seen under the post in view. */
  comments: number;
  /** Header, target and the like, which stay. */
  top: ReactNode;
  /** The edge to resize by. */
  edge?: ReactNode;
  children: ReactNode;
}

const big = { size: 20, strokeWidth: 1.5, 'aria-hidden': true } as const;
const small = { size: 18, strokeWidth: 1.5, 'aria-hidden': true } as const;

/** The panel's outline: what one works in, and the rail, which is all there is of it when folded. */
export function PanelFrame(props: PanelFrameProps) {
  const { place, onPlace, folded, onFold, side, color, hits, comments, top, edge, children } =
    props;
  const { t, formatNumber } = useTranslation();
  const places: RailPlace<PlaceId>[] = [
    { id: 'replies', label: t('shell.replies'), icon: <MessageSquareText {...big} /> },
    {
      id: 'tone',
      label: t('shell.tone'),
      icon: <Music2 {...big} />,
      count: hits > 0 ? formatNumber(hits) : undefined,
    },
    { id: 'post', label: t('shell.post'), icon: <ChartSpline {...big} /> },
    {
      id: 'comments',
      label: t('shell.comments'),
      icon: <List {...big} />,
      count: comments > 0 ? formatNumber(comments) : undefined,
    },
    {
      id: 'settings',
      label: t('shell.settings'),
      icon: <SlidersHorizontal {...big} />,
      last: true,
    },
  ];
  const outward = (side === 'right') !== folded;
  const choose = (id: PlaceId) => {
    if (id === place && !folded && onFold) onFold(true);
    else onPlace(id);
  };
  return (
    <main
      className={classNames(styles.panel, side === 'left' && styles.left, onFold && styles.framed)}
    >
      <h1 className={text.unseen}>{t('shell.panel')}</h1>
      {!folded && (
        <div className={styles.main}>
          {top}
          <div className={styles.work}>{children}</div>
        </div>
      )}
      <Rail
        label={t('shell.panel')}
        places={places}
        current={folded ? null : place}
        onChoose={choose}
        side={side}
        color={color}
      >
        {onFold && (
          <RailFold
            label={t(folded ? 'shell.unfold' : 'shell.fold')}
            icon={outward ? <ChevronsRight {...small} /> : <ChevronsLeft {...small} />}
            onPress={() => onFold(!folded)}
          />
        )}
      </Rail>
      {!folded && edge}
    </main>
  );
}
