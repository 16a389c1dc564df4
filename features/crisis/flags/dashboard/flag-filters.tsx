import { useStore } from 'zustand';
import { FilterMenu } from '../../../../components/filter-menu';
import { useTranslation } from '../../../../components/translation';
import type { NetworkId } from '../../../../networks/contract';
import { CATEGORIES, type Severity } from '../../model';
import { SEVERITY_WORDS, severityName } from '../../severity-words';
import { WATCH_SEVERITIES } from '../../watch/model';
import { STATE_WORDS } from '../flag-words';
import { FLAG_STATES } from '../model';
import type { FlagsStore } from './flags-store';

const NETWORKS: readonly NetworkId[] = ['facebook', 'instagram', 'linkedin', 'x'];
/** The worst first. */
const SEVERITIES: readonly Severity[] = [3, 2, 1, 0];

/** A word that stands within sentences elsewhere, as it stands alone. */
const capital = (word: string, language: string): string =>
  word.charAt(0).toLocaleUpperCase(language) + word.slice(1);

/** What narrows the flags down: state, severity, category, network, who raised them. */
export function FlagFilters({ store }: { store: FlagsStore }) {
  const { t, language } = useTranslation();
  const { state, severity, category, network, raisedBy } = useStore(store);
  return (
    <>
      <FilterMenu
        name={t('alertsPage.state')}
        all={t('alertsPage.anyState')}
        value={state}
        choices={[
          ...FLAG_STATES.map((value) => ({
            value,
            label: capital(t(STATE_WORDS[value]), language),
          })),
          { value: 'any' as const, label: t('alertsPage.closedToo') },
        ]}
        onChoose={(next) => store.setState({ state: next })}
      />
      <FilterMenu
        name={t('alertsPage.severity')}
        all={t('alertsPage.anySeverity')}
        value={severity === null ? null : severityName(severity)}
        choices={SEVERITIES.map((value) => {
          const name = severityName(value);
          return { value: name, label: t(SEVERITY_WORDS[name]) };
        })}
        onChoose={(next) =>
          store.setState({
            severity: next === null ? null : (WATCH_SEVERITIES.indexOf(next) as Severity),
          })
        }
      />
      <FilterMenu
        name={t('alertsPage.category')}
        all={t('alertsPage.anyCategory')}
        value={category}
        choices={CATEGORIES.map((value) => ({ value, label: t(`crisis.${value}`) }))}
        onChoose={(next) => store.setState({ category: next })}
      />
      <FilterMenu
        name={t('alertsPage.network')}
        all={t('alertsPage.anyNetwork')}
        value={network}
        choices={NETWORKS.map((value) => ({ value, label: t(`common.${value}`) }))}
        onChoose={(next) => store.setState({ network: next })}
      />
      <FilterMenu
        name={t('alertsPage.raisedBy')}
        all={t('alertsPage.anyRaiser')}
        value={raisedBy}
        choices={[
          { value: 'vigie', label: t('alertsPage.byVigie') },
          { value: 'person', label: t('alertsPage.byHand') },
        ]}
        onChoose={(next) => store.setState({ raisedBy: next })}
      />
    </>
  );
}
