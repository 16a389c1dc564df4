import { Button } from '../../../components/button';
import { EmptyState } from '../../../components/empty-state';
import { useTranslation } from '../../../components/translation';
import type { NetworkId } from '../../../networks/contract';

/** The person has switched this network off. */
export function SwitchedOff({
  network,
  onSwitchOn,
}: {
  network: NetworkId;
  onSwitchOn: () => void;
}) {
  const { t } = useTranslation();
  const name = t(`common.${network}`);
  return (
    <EmptyState
      title={t('shell.switchedOff', { network: name })}
      text={t('shell.switchedOffText', { network: name })}
    >
      <Button look="primary" onClick={onSwitchOn}>
        {t('shell.switchOn', { network: name })}
      </Button>
    </EmptyState>
  );
}
