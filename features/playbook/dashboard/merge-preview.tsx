import { useMemo, useState } from 'react';
import { askedOnce } from '../../../components/asked-once';
import { Button } from '../../../components/button';
import layout from '../../../components/layout.module.css';
import { Segments } from '../../../components/segments';
import { Skeleton } from '../../../components/skeleton';
import text from '../../../components/text.module.css';
import { useTranslation } from '../../../components/translation';
import { useLive } from '../../../components/use-live';
import type { Brand } from '../../brands/model';
import { differs } from '../merge-brand';
import type { MergeItem, Standing } from '../merge-plan';
import type { RuleItem } from '../merge-rules';
import type { TermItem } from '../merge-terms';
import type { Playbook } from '../playbook-file';
import { type DoneImport, importPlaybook, previewCharter, previewMerge } from '../records';
import { type Choice, choiceFor } from '../resolve-merge';
import { DestinationField, likelyDestination } from './destination';
import { LeftOut } from './left-out';
import { MergeCounts } from './merge-counts';
import { MergeGroup } from './merge-group';
import { MergeRules } from './merge-rules';
import { MergeTerms } from './merge-terms';
import styles from './playbook.module.css';

interface MergePreviewProps {
  /** Name of the file. */
  name: string;
  playbook: Playbook;
  brands: readonly Brand[];
  onCancel: () => void;
  onDone: (done: DoneImport) => void;
}

/** What a playbook would change, and what the person decides about it, before anything is written. */
export function MergePreview({ name, playbook, brands, onCancel, onDone }: MergePreviewProps) {
  const { t, formatSince } = useTranslation();
  const [destination, setDestination] = useState(() => likelyDestination(brands, playbook));
  const [side, setSide] = useState<'mine' | 'theirs'>('mine');
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(new Map());
  const [state, setState] = useState<'asking' | 'writing' | 'failed'>('asking');

  const preview = useLive(
    useMemo(() => askedOnce(() => previewMerge(playbook, destination)), [playbook, destination]),
  );
  const charterState = useLive(
    useMemo(() => askedOnce(() => previewCharter(playbook, destination)), [playbook, destination]),
  );
  const charter = charterState.state === 'ready' ? charterState.value : 'none';
  const plan = preview.state === 'ready' ? preview.value.replies : null;
  const rules = preview.state === 'ready' ? preview.value.rules : NO_RULES;
  const terms = preview.state === 'ready' ? preview.value.terms : NO_TERMS;
  const hasFailed = preview.state === 'failed' || state === 'failed';
  const of = useMemo(() => {
    const items = plan ?? [];
    return (standing: Standing) => items.filter((item) => item.standing === standing);
  }, [plan]);
  const mine = brands.find(({ id }) => destination !== 'new' && id === destination.brandId);
  const others = brands.filter(({ id }) => id !== mine?.id);
  const brandDiffers = mine !== undefined && differs(mine, playbook.brand, others);
  const isNothing =
    mine !== undefined &&
    !((brandDiffers || charter === 'differs') && side === 'theirs') &&
    charter !== 'new' &&
    (plan ?? []).every((item) => item.standing === 'same' || choiceFor(item, choices) === 'mine') &&
    [...rules, ...terms].every(
      (item) => item.standing === 'same' || choiceFor(item, choices) === 'mine',
    );

  const choose = (items: readonly MergeItem[], choice: Choice) => {
    const next = new Map(choices);
    for (const { theirs, mine: ours } of items) {
      const fits = choice !== 'both' || ours?.deletedAt === null;
      next.set(theirs.id, fits ? choice : 'theirs');
    }
    setChoices(next);
  };
  const chooseOthers = (items: readonly (RuleItem | TermItem)[], choice: Choice) => {
    const next = new Map(choices);
    for (const { theirs, mayBeBoth } of items) {
      next.set(theirs.id, choice === 'both' && !mayBeBoth ? 'theirs' : choice);
    }
    setChoices(next);
  };
  const write = async () => {
    setState('writing');
    const brand = brandDiffers || charter === 'differs' ? side : 'mine';
    await importPlaybook(playbook, { destination, brand, choices }, name).then(onDone, () =>
      setState('failed'),
    );
  };

  return (
    <div className={styles.preview}>
      <p>
        <strong>{name}</strong>{' '}
        <span className={text.meta}>
          {t('playbook.madeAt', { moment: formatSince(playbook.madeAt, Date.now()) })}
        </span>
      </p>
      <LeftOut playbook={playbook} />
      {charter !== 'none' && <p className={text.meta}>{t(CHARTER_WORDS[charter])}</p>}
      <div className={styles.fields}>
        <DestinationField
          playbook={playbook}
          brands={brands}
          value={destination}
          onChoose={setDestination}
        />
        {(brandDiffers || charter === 'differs') && (
          <Segments
            label={t('playbook.brandSide')}
            value={side}
            choices={[
              { value: 'mine', label: t('playbook.brandMine') },
              { value: 'theirs', label: t('playbook.brandTheirs') },
            ]}
            onChoose={setSide}
          />
        )}
      </div>
      {preview.state === 'loading' && <Skeleton label={t('common.loading')} />}
      {plan !== null && <MergeCounts of={of} />}
      {(['conflict', 'changed-here', 'changed-there'] as const).map((standing) => (
        <MergeGroup
          key={standing}
          standing={standing}
          items={of(standing)}
          choices={choices}
          onChoose={choose}
        />
      ))}
      {rules.length > 0 && <MergeRules items={rules} choices={choices} onChoose={chooseOthers} />}
      {terms.length > 0 && <MergeTerms items={terms} choices={choices} onChoose={chooseOthers} />}
      {hasFailed && <p role="alert">{t('playbook.failed')}</p>}
      <div className={layout.actions}>
        <Button
          look="primary"
          disabled={plan === null || isNothing || state === 'writing'}
          onClick={write}
        >
          {t(importLabel(plan !== null && isNothing, state === 'writing'))}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {t('common.cancel')}
        </Button>
      </div>
    </div>
  );
}

const NO_RULES: readonly RuleItem[] = [];
const NO_TERMS: readonly TermItem[] = [];

const CHARTER_WORDS = {
  new: 'charter.fileNew',
  same: 'charter.fileSame',
  differs: 'charter.fileDiffers',
  'too-long': 'charter.fileTooLong',
} as const;

const importLabel = (isNothing: boolean, isWriting: boolean) => {
  if (isWriting) return 'playbook.importing' as const;
  return isNothing ? ('playbook.nothingToImport' as const) : ('playbook.import' as const);
};
