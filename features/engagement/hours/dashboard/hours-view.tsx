import { useMemo, useState } from 'react';
import { Button } from '../../../../components/button';
import { Chip } from '../../../../components/chip';
import { EmptyState } from '../../../../components/empty-state';
import { FilterMenu } from '../../../../components/filter-menu';
import page from '../../../../components/page.module.css';
import { useTranslation } from '../../../../components/translation';
import type { NetworkId } from '../../../../networks/contract';
import type { Brand } from '../../../brands/model';
import { ExportDialog } from '../../dashboard/export/export-dialog';
import type { CommentDate } from '../comment-date';
import { hoursOf } from '../hours-of';
import { inWholeHours, weekSpans } from '../week-spans';
import { HourMap } from './hour-map';
import { hoursSheet } from './hours-sheet';
import { MapLegend } from './map-legend';
import { PeaksSuggestion } from './peaks-suggestion';
import { SampleLines } from './sample-lines';

const NETWORKS: readonly NetworkId[] = ['facebook', 'instagram', 'linkedin', 'x'];
const DAY = 86_400_000;
const PERIODS = { days7: 7, days30: 30, days90: 90 } as const;
type Period = keyof typeof PERIODS;

interface HoursViewProps {
  /** Whose peaks and hours are drawn; null: several brands are meant. */
  brand: Brand | null;
  zone: string;
  dates: readonly CommentDate[];
  /** When the dates were read, milliseconds since 1970. */
  now: number;
  isExporting: boolean;
  onExported: () => void;
}

/** The comments of a brand by the hour of the week, as filtered, and what can be read off them. */
export function HoursView({ brand, zone, dates, now, isExporting, onExported }: HoursViewProps) {
  const translation = useTranslation();
  const { t } = translation;
  const [network, setNetwork] = useState<NetworkId | null>(null);
  const [period, setPeriod] = useState<Period | null>(null);
  const hours = useMemo(() => {
    const since = period === null ? null : now - PERIODS[period] * DAY;
    const asked = network === null ? dates : dates.filter((date) => date.network === network);
    return hoursOf(asked, { zone, since, now });
  }, [dates, zone, network, period, now]);
  const marks = {
    peaks: inWholeHours(weekSpans(brand?.peaks ?? null, zone, now)),
    open: weekSpans(brand?.hours ?? null, zone, now),
  };
  const { total, withoutDate, withoutHour, impossible, own } = hours;
  const isEmpty = total + withoutDate + withoutHour + impossible + own === 0;
  return (
    <>
      <div className={page.toolbar}>
        {NETWORKS.map((id) => (
          <Chip key={id} on={network === id} onClick={() => setNetwork(network === id ? null : id)}>
            {t(`common.${id}`)}
          </Chip>
        ))}
        <FilterMenu
          name={t('hours.period')}
          all={t('hours.always')}
          value={period}
          choices={(['days7', 'days30', 'days90'] as const).map((value) => ({
            value,
            label: t(`hours.${value}`),
          }))}
          onChoose={setPeriod}
        />
      </div>
      {isEmpty ? (
        <EmptyState title={t('hours.noneHereTitle')} text={t('hours.noneHereText')}>
          <Button
            onClick={() => {
              setNetwork(null);
              setPeriod(null);
            }}
          >
            {t('hours.showAll')}
          </Button>
        </EmptyState>
      ) : (
        <>
          <SampleLines hours={hours} zone={zone} />
          <HourMap counts={hours.counts} {...marks} />
          <MapLegend counts={hours.counts} {...marks} />
          <PeaksSuggestion brand={brand} hours={hours} zone={zone} />
        </>
      )}
      {isExporting && (
        <ExportDialog
          line={t('hours.exportLine')}
          name={t('hours.file')}
          sheet={() => hoursSheet({ counts: hours.counts, zone, peaks: marks.peaks }, translation)}
          picture={null}
          onClose={onExported}
        />
      )}
    </>
  );
}
