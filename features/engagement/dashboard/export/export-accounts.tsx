import { useTranslation } from '../../../../components/translation';
import type { AccountRow } from '../../compare/account-rows';
import { accountsSheet } from './accounts-sheet';
import { ExportDialog } from './export-dialog';

interface ExportAccountsProps {
  rows: readonly AccountRow[];
  onClose: () => void;
}

/** Accounts and what is usual for them into a file. */
export function ExportAccounts({ rows, onClose }: ExportAccountsProps) {
  const translation = useTranslation();
  const { t } = translation;
  return (
    <ExportDialog
      line={t('compare.exportAccounts', { count: rows.length })}
      name={t('compare.accountsFile')}
      sheet={() => accountsSheet(rows, translation)}
      picture={null}
      onClose={onClose}
    />
  );
}
