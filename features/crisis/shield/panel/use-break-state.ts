import { useEffect, useMemo, useState } from 'react';
import { useLive } from '../../../../components/use-live';
import { type BreakState, breakState } from '../break-state';
import type { ExposureRow, ShieldSettings } from '../model';
import { liveExposures, liveLatestSurge } from '../records';

/** Milliseconds between two looks at the clock: pauses and surges grow old without anything being stored. */
const LOOK = 20_000;

/** The latest day kept while the shield is on, and whether a break is due now. */
export function useBreakState(shield: ShieldSettings): {
  latest: ExposureRow | null;
  state: BreakState;
  now: number;
} {
  const { isOn } = shield;
  const days = useLive(useMemo(() => (isOn ? liveExposures() : null), [isOn]));
  const surge = useLive(useMemo(() => (isOn ? liveLatestSurge() : null), [isOn]));
  const [now, setNow] = useState(Date.now);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is stored anew is looked at with the clock of that moment
  useEffect(() => {
    if (!isOn) return;
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), LOOK);
    return () => clearInterval(timer);
  }, [isOn, days]);
  if (days.state === 'failed') throw days.error;
  if (surge.state === 'failed') throw surge.error;
  const latest = days.state === 'ready' ? (days.value[0] ?? null) : null;
  const surgedAt = surge.state === 'ready' ? surge.value : null;
  const isKnown = surge.state === 'ready';
  return { latest, state: isKnown ? breakState(shield, latest, surgedAt, now) : 'none', now };
}
