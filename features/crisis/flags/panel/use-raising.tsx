import type { ReactNode } from 'react';
import { useNotice } from '../../../../components/notices';
import { useTranslation } from '../../../../components/translation';
import { useAsking } from '../../../../components/use-asking';
import type { SaidByHand, Subject } from '../flag-by-hand';
import { removeFlag } from '../records';
import { raiseByHand, subjectOf } from '../subject-records';
import { RaiseDialog } from './raise-dialog';

interface Raising {
  /** Asks of what kind, and raises a flag on a comment or post; one that has a flag has it opened. */
  raise: (key: string) => void;
  /** The question, wherever the caller draws it; null while nothing is asked. */
  dialog: ReactNode;
}

/**
 * Raises flags by hand.
 * @param brandId for whom the person works; null: nobody in particular
 * @param onOpen opens a flag that was there before
 * @param onRaised told of one that is new
 */
export function useRaising(
  brandId: string | null,
  onOpen: (key: string) => void,
  onRaised?: (key: string) => void,
): Raising {
  const say = useNotice();
  const { t } = useTranslation();
  const { asked, ask, answer } = useAsking<Subject, SaidByHand | null>(null);
  const failed = (error: unknown) => {
    console.error('Vigie: the flag could not be changed', error);
    say({ severity: 'serious', text: t('alerts.notStored') });
  };
  const raise = async (key: string) => {
    const subject = await subjectOf(key);
    if (subject === null) return say({ severity: 'sensitive', text: t('alerts.notRead') });
    if (subject.flag !== null) return onOpen(key);
    const said = await ask(subject);
    if (said === null) return;
    const raised = await raiseByHand(key, said, brandId);
    if (raised === null) return say({ severity: 'sensitive', text: t('alerts.notRead') });
    // Vigie raised one meanwhile
    if (!raised.isNew) return onOpen(key);
    onRaised?.(key);
    say({
      severity: 'done',
      text: t('alerts.raised'),
      action: { label: t('common.undo'), run: () => void removeFlag(key).catch(failed) },
    });
  };
  return {
    raise: (key) => void raise(key).catch(failed),
    dialog: asked && <RaiseDialog key={asked.seen.key} subject={asked} onAnswer={answer} />,
  };
}
