import { useEffect, useEffectEvent } from 'react';
import { useNotice } from '../../../../components/notices';
import { useTranslation } from '../../../../components/translation';
import type { FlagToShow } from '../flag-to-show';
import type { Flag } from '../model';

/**
 * Opens the flag that is asked for, once the flags are known; one that isn't there is raised where the person wanted
 * one, and otherwise said to be gone.
 * @param flags null while they are not known
 */
export function useAsked(
  asked: FlagToShow | null,
  flags: readonly Flag[] | null,
  { open, raise }: { open: (key: string) => void; raise: (key: string) => void },
): void {
  const say = useNotice();
  const { t } = useTranslation();
  const answer = useEffectEvent(({ key, isWanted }: FlagToShow) => {
    if (key === null) say({ severity: 'sensitive', text: t('alerts.pointedAtNothing') });
    else if (flags?.some((flag) => flag.key === key)) open(key);
    else if (isWanted) raise(key);
    else say({ severity: 'sensitive', text: t('alerts.gone') });
  });
  const isKnown = flags !== null;
  useEffect(() => {
    if (asked !== null && isKnown) answer(asked);
  }, [asked, isKnown]);
}
