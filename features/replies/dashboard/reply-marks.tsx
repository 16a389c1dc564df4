import { Archive } from 'lucide-react';
import { SeverityMark, SeverityShape } from '../../../components/severity-mark';
import text from '../../../components/text.module.css';
import { useTranslation } from '../../../components/translation';
import type { NetworkId } from '../../../networks/contract';
import type { ReplyState } from '../model';
import styles from './replies-table.module.css';

const SHORT: readonly { network: NetworkId; name: string }[] = [
  { network: 'facebook', name: 'Fb' },
  { network: 'x', name: 'X' },
  { network: 'linkedin', name: 'Li' },
  { network: 'instagram', name: 'Ig' },
];

/** The networks that a reply is for, always in the same four places. */
export function ReplyNetworks({ networks }: { networks: readonly NetworkId[] }) {
  const { t } = useTranslation();
  const serves = (network: NetworkId) => networks.length === 0 || networks.includes(network);
  const names = SHORT.filter(({ network }) => serves(network)).map(({ network }) =>
    t(`common.${network}`),
  );
  return (
    <>
      <span className={text.unseen}>{names.join(', ')}</span>
      <span className={styles.networks} aria-hidden title={names.join(', ')}>
        {SHORT.map(({ network, name }) => (
          <span key={network} className={serves(network) ? undefined : styles.off}>
            {serves(network) ? name : '·'}
          </span>
        ))}
      </span>
    </>
  );
}

/** Whether a reply may be used. What is settled is quiet, a draft asks for someone. */
export function ReplyStateMark({ state }: { state: ReplyState }) {
  const { t } = useTranslation();
  if (state === 'draft') return <SeverityMark severity="info">{t('library.draft')}</SeverityMark>;
  return (
    <span className={styles.settled}>
      {state === 'approved' ? (
        <SeverityShape severity="done" />
      ) : (
        <Archive size={12} strokeWidth={1.5} aria-hidden />
      )}
      {t(state === 'approved' ? 'library.approved' : 'library.archived')}
    </span>
  );
}
