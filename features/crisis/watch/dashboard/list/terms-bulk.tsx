import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { BulkBar } from '../../../../../components/bulk-bar';
import { Button } from '../../../../../components/button';
import { Menu, MenuItem } from '../../../../../components/menu';
import { SeverityShape } from '../../../../../components/severity-mark';
import { useTranslation } from '../../../../../components/translation';
import type { Brand } from '../../../../brands/model';
import { WATCH_SEVERITIES } from '../../model';
import type { StoredTerm } from '../../stored-term';
import { SEVERITY_NAMES } from '../term-words';
import { useTermChanges } from '../use-term-changes';
import { ExportDialog } from './export-dialog';
import { choose, type ListStore } from './list-store';

interface TermsBulkProps {
  /** Those chosen. */
  terms: readonly StoredTerm[];
  brands: readonly Brand[];
  store: ListStore;
}

/** What can be done with the terms chosen. Each can be taken back. */
export function TermsBulk({ terms, brands, store }: TermsBulkProps) {
  const { t } = useTranslation();
  const [isExporting, setExporting] = useState(false);
  const changes = useTermChanges();
  const clear = () =>
    choose(
      store,
      terms.map(({ id }) => id),
      false,
    );
  const andClear = (change: () => void) => () => {
    change();
    clear();
  };
  return (
    <BulkBar
      title={t('watchlist.chosen', { count: terms.length })}
      clearLabel={t('watchlist.chooseNone')}
      onClear={clear}
    >
      {terms.some(({ isOn }) => !isOn) && (
        <Button onClick={andClear(() => changes.turn(terms, true))}>{t('watchlist.turnOn')}</Button>
      )}
      {terms.some(({ isOn }) => isOn) && (
        <Button onClick={andClear(() => changes.turn(terms, false))}>
          {t('watchlist.turnOff')}
        </Button>
      )}
      <Menu
        trigger={
          <Button icon={<ChevronDown size={16} strokeWidth={1.5} aria-hidden />}>
            {t('watchlist.severity')}
          </Button>
        }
      >
        {WATCH_SEVERITIES.map((severity) => (
          <MenuItem
            key={severity}
            icon={<SeverityShape severity={severity} />}
            onChoose={andClear(() => changes.grade(terms, severity))}
          >
            {t(SEVERITY_NAMES[severity])}
          </MenuItem>
        ))}
      </Menu>
      <Button onClick={() => setExporting(true)}>{t('watchlist.export')}</Button>
      <Button onClick={andClear(() => changes.remove(terms))}>{t('common.remove')}</Button>
      {isExporting && (
        <ExportDialog terms={terms} brands={brands} onClose={() => setExporting(false)} />
      )}
    </BulkBar>
  );
}
