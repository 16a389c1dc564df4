import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { BulkBar } from '../../../../components/bulk-bar';
import { Button } from '../../../../components/button';
import { Menu, MenuItem } from '../../../../components/menu';
import { useTranslation } from '../../../../components/translation';
import type { Brand } from '../../../brands/model';
import type { Flag, FlagState } from '../model';
import { useFlagSteps } from '../panel/use-flag-steps';
import { ExportDialog } from './export/export-dialog';
import { choose, type FlagsStore } from './flags-store';

interface FlagsBulkProps {
  /** Those chosen. */
  flags: readonly Flag[];
  brands: readonly Brand[];
  store: FlagsStore;
}

/** What can be done with the flags chosen. Each can be taken back. */
export function FlagsBulk({ flags, brands, store }: FlagsBulkProps) {
  const { t } = useTranslation();
  const { step } = useFlagSteps();
  const [exports, setExports] = useState(false);
  const keys = flags.map(({ key }) => key);
  const clear = () => choose(store, keys, false);
  const go = (state: Exclude<FlagState, 'closed'>) => () => void step(keys, state).then(clear);
  const hasOther = (state: FlagState) => flags.some((flag) => flag.state !== state);
  return (
    <BulkBar
      title={t('alertsPage.chosen', { count: flags.length })}
      clearLabel={t('alertsPage.chooseNone')}
      onClear={clear}
    >
      {hasOther('in-hand') && <Button onClick={go('in-hand')}>{t('alerts.takeInHand')}</Button>}
      {hasOther('escalated') && <Button onClick={go('escalated')}>{t('alerts.escalate')}</Button>}
      {hasOther('closed') && (
        <Button onClick={() => store.setState({ closing: { keys, from: null, beside: null } })}>
          {t('alerts.close')}
        </Button>
      )}
      <Menu
        trigger={
          <Button icon={<ChevronDown size={16} strokeWidth={1.5} aria-hidden />}>
            {t('library.bulkMore')}
          </Button>
        }
      >
        {hasOther('open') && <MenuItem onChoose={go('open')}>{t('alerts.reopen')}</MenuItem>}
        <MenuItem onChoose={() => setExports(true)}>{t('exporting.open')}</MenuItem>
      </Menu>
      {exports && <ExportDialog flags={flags} brands={brands} onClose={() => setExports(false)} />}
    </BulkBar>
  );
}
