import { SeverityMark } from '../../../../components/severity-mark';
import text from '../../../../components/text.module.css';
import { useTranslation } from '../../../../components/translation';
import { SEVERITY_WORDS, severityName } from '../../severity-words';
import { STATE_WORDS } from '../flag-words';
import type { Flag } from '../model';

/** That a comment or post has a flag: how grave it is, of what kind, how far it is. */
export function FlagMark({ flag }: { flag: Pick<Flag, 'severity' | 'category' | 'state'> }) {
  const { t } = useTranslation();
  const severity = severityName(flag.severity);
  return (
    <p className={text.meta}>
      <SeverityMark severity={flag.state === 'closed' ? 'done' : severity}>
        {t(SEVERITY_WORDS[severity])}
      </SeverityMark>
      {['', t(`crisis.${flag.category}`), t(STATE_WORDS[flag.state])].join(' · ')}
    </p>
  );
}
