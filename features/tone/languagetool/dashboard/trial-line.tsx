import { SeverityMark } from '../../../../components/severity-mark';
import text from '../../../../components/text.module.css';
import { useTranslation } from '../../../../components/translation';
import type { ServerTrial, Silence } from '../model';

const WORDS: Record<Silence, 'testSlow' | 'testUnreachable' | 'testGarbled' | 'forbidden'> = {
  slow: 'testSlow',
  unreachable: 'testUnreachable',
  resting: 'testUnreachable',
  dropped: 'testUnreachable',
  off: 'testUnreachable',
  garbled: 'testGarbled',
  forbidden: 'forbidden',
};

/** What trying the server came to, said to screen readers as well. */
export function TrialLine({ trial }: { trial: ServerTrial | 'under-way' | null }) {
  return (
    <p role="status">
      {trial === 'under-way' && <UnderWay />}
      {trial !== null && trial !== 'under-way' && <Outcome trial={trial} />}
    </p>
  );
}

function UnderWay() {
  const { t } = useTranslation();
  return <span className={text.soft}>{t('languageTool.testing')}</span>;
}

function Outcome({ trial }: { trial: ServerTrial }) {
  const { t } = useTranslation();
  if (!trial.ok)
    return <SeverityMark severity="serious">{t(`languageTool.${WORDS[trial.why]}`)}</SeverityMark>;
  const { languages, took } = trial;
  if (languages.length === 0)
    return <SeverityMark severity="serious">{t('languageTool.knowsNeither')}</SeverityMark>;
  if (languages.length === 2)
    return <SeverityMark severity="done">{t('languageTool.works', { took })}</SeverityMark>;
  const language = t(languages[0] === 'fr' ? 'languageTool.english' : 'languageTool.french');
  return (
    <SeverityMark severity="sensitive">
      {t('languageTool.worksPartly', { took, language })}
    </SeverityMark>
  );
}
