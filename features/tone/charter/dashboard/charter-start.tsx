import { Button } from '../../../../components/button';
import { EmptyState } from '../../../../components/empty-state';
import layout from '../../../../components/layout.module.css';
import { useTranslation } from '../../../../components/translation';

interface CharterStartProps {
  onStarter: () => void;
  onImport: () => void;
  onWrite: () => void;
}

/** Where there is no charter yet: three ways to one. */
export function CharterStart({ onStarter, onImport, onWrite }: CharterStartProps) {
  const { t } = useTranslation();
  return (
    <EmptyState title={t('charter.emptyTitle')} text={t('charter.emptyText')}>
      <div className={layout.actions}>
        <Button look="primary" onClick={onStarter}>
          {t('charter.emptyStarter')}
        </Button>
        <Button onClick={onImport}>{t('charter.emptyImport')}</Button>
        <Button look="quiet" onClick={onWrite}>
          {t('charter.emptyWrite')}
        </Button>
      </div>
    </EmptyState>
  );
}
