import { useMemo } from 'react';
import { useLive } from '../../../../components/use-live';
import { useNow } from '../../../../components/use-now';
import { chooseAlarm } from '../choose-alarm';
import { liveAlarms } from '../records';
import type { AlarmRow } from '../stored';
import type { SurgeView } from '../surge-view';
import { liveSurgeView } from '../view-records';

/** An alarm and what there is to show of it. */
export interface ShownSurge {
  row: AlarmRow;
  view: SurgeView;
}

/** The surge that concerns the post in view or the brand; null: none stands. */
export function useSurge(brandId: string | null, postKey: string | null): ShownSurge | null {
  const now = useNow();
  const live = useLive(useMemo(() => liveAlarms(), []));
  const alarms = live.state === 'ready' ? live.value : [];
  const row = chooseAlarm(alarms, { brandId, postKey }, now);
  // asked anew only for another alarm: a row is a new object with each answer
  const id = row?.id ?? null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the id stands for the row
  const query = useMemo(() => (row === null ? null : liveSurgeView(row)), [id]);
  const view = useLive(query);
  if (live.state === 'failed') throw live.error;
  if (view.state === 'failed') throw view.error;
  return row === null || view.state !== 'ready' ? null : { row, view: view.value };
}
