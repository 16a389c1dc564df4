import { Plus, X } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { Chip } from '../../../../components/chip';
import layout from '../../../../components/layout.module.css';
import text from '../../../../components/text.module.css';
import { useTranslation } from '../../../../components/translation';
import { useLive } from '../../../../components/use-live';
import { isSameLabel, labelsInUse, tidyLabel } from '../labels';
import { MOST_LABELS } from '../model';
import { type Followable, liveFollows, setLabels } from '../records';
import styles from './follow.module.css';
import { NewLabel } from './new-label';
import { useFollowSteps } from './use-follow-steps';

/** Labels offered at a time. */
const MOST_OFFERED = 6;

interface LabelsFieldProps {
  what: Followable;
  labels: readonly string[];
  /** Name of the account that they are on; undefined: on a post. */
  account?: string;
}

/**
 * The labels of what is followed: each is taken away by pressing it, others are offered or typed. One that was added
 * shows where it stands, so that nothing else has to say it to who sees.
 */
export function LabelsField({ what, labels, account }: LabelsFieldProps) {
  const { t } = useTranslation();
  const act = useFollowSteps();
  const [isAdding, setAdding] = useState(false);
  const [added, setAdded] = useState('');
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setAdding(false);
    opener.current?.focus();
  };
  const add = (typed: string) => {
    const label = tidyLabel(typed);
    if (label === '' || labels.some((known) => isSameLabel(known, label))) return;
    act(setLabels(what, [...labels, label]), null);
    setAdded(t('follow.labelAdded', { label }));
  };
  const remove = (label: string) => {
    setAdded('');
    opener.current?.focus();
    act(
      setLabels(
        what,
        labels.filter((other) => other !== label),
      ),
      t('follow.labelRemoved', { label }),
    );
  };
  return (
    <fieldset
      className={styles.labels}
      aria-label={
        account === undefined ? t('follow.labels') : t('follow.accountLabels', { account })
      }
    >
      <div className={layout.actions}>
        {labels.map((label) => (
          <Chip
            key={label}
            className={styles.label}
            aria-label={t('follow.removeLabel', { label })}
            onClick={() => remove(label)}
          >
            <bdi>{label}</bdi>
            <X size={12} strokeWidth={1.5} aria-hidden />
          </Chip>
        ))}
        {labels.length < MOST_LABELS && (
          <Chip ref={opener} aria-expanded={isAdding} onClick={() => setAdding(!isAdding)}>
            <Plus size={12} strokeWidth={1.5} aria-hidden />
            {t('follow.addLabel')}
          </Chip>
        )}
      </div>
      {isAdding && (
        <div className={styles.adding}>
          <NewLabel onAdd={add} onClose={close} />
          <Offered
            labels={labels}
            onChoose={(label) => {
              add(label);
              close();
            }}
          />
        </div>
      )}
      <span className={text.unseen} aria-live="polite">
        {added}
      </span>
    </fieldset>
  );
}

/** Labels used before, then the usual ones, as far as they aren't there. */
function Offered(props: { labels: readonly string[]; onChoose: (label: string) => void }) {
  const { t } = useTranslation();
  const live = useLive(useMemo(() => liveFollows(), []));
  if (live.state === 'failed') throw live.error;
  const used = live.state === 'ready' ? labelsInUse(live.value) : [];
  const usual = [t('follow.campaign'), t('follow.contest'), t('follow.crisis')];
  const all = [...used, ...usual.filter((label) => !used.some((one) => isSameLabel(one, label)))];
  const offered = all.filter((label) => !props.labels.some((one) => isSameLabel(one, label)));
  return (
    <div className={layout.actions}>
      {offered.slice(0, MOST_OFFERED).map((label) => (
        <Chip key={label} onClick={() => props.onChoose(label)}>
          <bdi>{label}</bdi>
        </Chip>
      ))}
    </div>
  );
}
