import {
  ChartSpline,
  ChevronsLeft,
  ChevronsRight,
  Flag,
  List,
  MessageSquareText,
  Music2,
  SlidersHorizontal,
} from 'lucide-react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import { Rail, RailFold, type RailPlace } from '../../../components/rail';
import { SeverityMark } from '../../../components/severity-mark';
import text from '../../../components/text.module.css';
import { useTranslation } from '../../../components/translation';
import type { OpenAlerts } from '../../crisis/flags/panel/use-open-alerts';
import { SEVERITY_WORDS, severityName } from '../../crisis/severity-words';
import type { Queue } from '../../queue/panel/queue-store';
import type { PlaceId } from './panel-store';

export interface PanelRailProps {
  place: PlaceId;
  onPlace: (place: PlaceId) => void;
  folded: boolean;
  /** Absent in the browser's own side panel, which the browser folds. */
  onFold?: ((folded: boolean) => void) | undefined;
  side: 'left' | 'right';
  /** The brand's own colour, `#rrggbb`. */
  color: string | null;
  /** Who knows what is wrong with the draft in the reply box: it changes as one types, and then only the rail is drawn again. */
  hits: Pick<StoreApi<{ hits: readonly unknown[] }>, 'getState' | 'getInitialState' | 'subscribe'>;
  /** Who counts the flags that wait for somebody: they come while one browses. */
  alerts: StoreApi<OpenAlerts>;
  /** Who counts the comments to answer under the post in view. */
  queue: StoreApi<Queue>;
}

const big = { size: 20, strokeWidth: 1.5, 'aria-hidden': true } as const;
const small = { size: 18, strokeWidth: 1.5, 'aria-hidden': true } as const;

const ICONS = {
  replies: <MessageSquareText {...big} />,
  tone: <Music2 {...big} />,
  alerts: <Flag {...big} />,
  post: <ChartSpline {...big} />,
  queue: <List {...big} />,
  settings: <SlidersHorizontal {...big} />,
};

/** The panel's places, with how much waits in each. */
export function PanelRail(props: PanelRailProps) {
  const { place, onPlace, folded, onFold, side, color } = props;
  const { t, formatNumber } = useTranslation();
  const hits = useStore(props.hits, (state) => state.hits.length);
  const places: RailPlace<PlaceId>[] = [
    { id: 'replies', label: t('shell.replies'), icon: ICONS.replies },
    {
      id: 'tone',
      label: t('shell.tone'),
      icon: ICONS.tone,
      count: hits > 0 ? formatNumber(hits) : undefined,
    },
    {
      id: 'alerts',
      label: t('shell.alerts'),
      icon: ICONS.alerts,
      count: <AlertCount alerts={props.alerts} />,
    },
    { id: 'post', label: t('shell.post'), icon: ICONS.post },
    {
      id: 'queue',
      label: t('shell.queue'),
      icon: ICONS.queue,
      count: <QueueCount queue={props.queue} />,
    },
    { id: 'settings', label: t('shell.settings'), icon: ICONS.settings, last: true },
  ];
  const outward = (side === 'right') !== folded;
  const choose = (id: PlaceId) => {
    if (id === place && !folded && onFold) onFold(true);
    else onPlace(id);
  };
  return (
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
  );
}

/** How many flags wait; the shape of the gravest where it is serious, so that it is seen without its colour. */
function AlertCount({ alerts }: { alerts: PanelRailProps['alerts'] }) {
  const { t, formatNumber } = useTranslation();
  const { count, worst } = useStore(alerts);
  if (worst === null) return null;
  const severity = severityName(worst);
  if (worst < 2) return formatNumber(count);
  return (
    <SeverityMark severity={severity}>
      {formatNumber(count)}
      <span className={text.unseen}>
        {t('alerts.gravest', { severity: t(SEVERITY_WORDS[severity]) })}
      </span>
    </SeverityMark>
  );
}

/** How many comments are to be answered. */
function QueueCount({ queue }: { queue: PanelRailProps['queue'] }) {
  const { t, formatNumber } = useTranslation();
  const count = useStore(queue, (state) => state.toAnswer);
  if (count === 0) return null;
  return (
    <>
      <span aria-hidden>{formatNumber(count)}</span>
      <span className={text.unseen}>{t('queue.left', { count })}</span>
    </>
  );
}
