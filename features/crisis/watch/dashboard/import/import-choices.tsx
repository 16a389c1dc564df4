import { SelectField } from '../../../../../components/select-field';
import { useTranslation } from '../../../../../components/translation';
import type { Brand } from '../../../../brands/model';
import options from '../../../../replies/dashboard/import/reading-options.module.css';
import { CATEGORIES } from '../../../model';
import type { SameTerm, TermPlanChoice } from '../../interchange/plan-terms';
import { WATCH_ACTIONS, WATCH_SEVERITIES, type WatchTerm } from '../../model';
import { ACTION_WORDS, SEVERITY_NAMES } from '../term-words';

/** What of a plan the person chooses. */
export type ImportChoice = Pick<TermPlanChoice, 'defaults' | 'sameTerm'>;

interface ImportChoicesProps {
  choice: ImportChoice;
  brands: readonly Brand[];
  onChange: (choice: ImportChoice) => void;
}

/** What terms are where their file doesn't say, and what becomes of those that are watched already. */
export function ImportChoices({ choice, brands, onChange }: ImportChoicesProps) {
  const { t } = useTranslation();
  const { defaults, sameTerm } = choice;
  const change = (changed: Partial<WatchTerm>) =>
    onChange({ ...choice, defaults: { ...defaults, ...changed } });
  return (
    <div className={options.options}>
      <SelectField
        label={t('watchlist.owner')}
        value={defaults.brandId ?? ''}
        choices={[
          { value: '', label: t('watchlist.everyBrand') },
          ...brands.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChoose={(id) => change({ brandId: id || null })}
      />
      <SelectField
        label={t('watchlist.language')}
        value={defaults.language ?? 'any'}
        choices={[
          { value: 'any', label: t('watchlist.anyLanguage') },
          { value: 'fr', label: t('common.french') },
          { value: 'en', label: t('common.english') },
        ]}
        onChoose={(language) => change({ language: language === 'any' ? null : language })}
      />
      <SelectField
        label={t('watchlist.severity')}
        hint={t('watchlist.whereUnsaid')}
        value={defaults.severity}
        choices={WATCH_SEVERITIES.map((value) => ({ value, label: t(SEVERITY_NAMES[value]) }))}
        onChoose={(severity) => change({ severity })}
      />
      <SelectField
        label={t('watchlist.category')}
        hint={t('watchlist.whereUnsaid')}
        value={defaults.category}
        choices={CATEGORIES.map((value) => ({ value, label: t(`crisis.${value}`) }))}
        onChoose={(category) => change({ category })}
      />
      <SelectField
        label={t('watchlist.action')}
        hint={t('watchlist.whereUnsaid')}
        value={defaults.action}
        choices={WATCH_ACTIONS.map((value) => ({ value, label: t(ACTION_WORDS[value].name) }))}
        onChoose={(action) => change({ action })}
      />
      <SelectField<SameTerm>
        label={t('watchlist.sameTerm')}
        value={sameTerm}
        choices={[
          { value: 'replace', label: t('watchlist.replaceSame') },
          { value: 'keep', label: t('watchlist.keepSame') },
        ]}
        onChoose={(next) => onChange({ ...choice, sameTerm: next })}
      />
    </div>
  );
}
