import { useState } from 'react';
import { Button } from '../../../../components/button';
import { useNotice } from '../../../../components/notices';
import { SeverityMark } from '../../../../components/severity-mark';
import { useTranslation } from '../../../../components/translation';
import { ask } from '../../../../messaging/calls';
import type { ServerTrial } from '../model';
import styles from './languagetool-settings.module.css';
import { giveBack, requestServer } from './server-access';
import { TrialLine } from './trial-line';
import { useServerAccess } from './use-server-access';

interface ServerInUseProps {
  address: string;
  onRemove: () => void;
}

/** The server that drafts are shown to: whether it answers, and how to be rid of it. */
export function ServerInUse({ address, onRemove }: ServerInUseProps) {
  const { t } = useTranslation();
  const say = useNotice();
  const isAllowed = useServerAccess(address);
  const [trial, setTrial] = useState<ServerTrial | 'under-way' | null>(null);
  const failed = () => say({ severity: 'serious', text: t('languageTool.failed') });

  const test = () => {
    setTrial('under-way');
    ask('tryLanguageTool', null).then(setTrial, () => {
      setTrial(null);
      failed();
    });
  };
  const allow = () => {
    requestServer(address).then(
      (isGiven) => isGiven || say({ severity: 'info', text: t('languageTool.refused') }),
      failed,
    );
  };
  const remove = () => {
    onRemove();
    giveBack(address).then(
      () => say({ severity: 'done', text: t('languageTool.removed') }),
      failed,
    );
  };

  return (
    <div className={styles.form}>
      <p>
        <code className={styles.address}>{address}</code>
      </p>
      {isAllowed === true && (
        <p>
          <SeverityMark severity="info">{t('languageTool.inUse')}</SeverityMark>
        </p>
      )}
      {isAllowed === false && (
        <p>
          <SeverityMark severity="sensitive">{t('languageTool.forbidden')}</SeverityMark>
        </p>
      )}
      <div className={styles.buttons}>
        {isAllowed === false && (
          <Button look="primary" onClick={allow}>
            {t('languageTool.allow')}
          </Button>
        )}
        {isAllowed === true && (
          <Button disabled={trial === 'under-way'} onClick={test}>
            {t('languageTool.test')}
          </Button>
        )}
        <Button look="quiet" onClick={remove}>
          {t('languageTool.remove')}
        </Button>
      </div>
      <TrialLine trial={isAllowed === true ? trial : null} />
    </div>
  );
}
