import { useMemo } from 'react';
import { Button } from '../../../../components/button';
import { Kbd } from '../../../../components/kbd';
import { useTranslation } from '../../../../components/translation';
import { useBareKey } from '../../../../components/use-bare-key';
import { useLive } from '../../../../components/use-live';
import { liveFlag } from '../records';
import { FlagMark } from './flag-mark';
import styles from './post-flag.module.css';
import { useRaising } from './use-raising';

interface PostFlagProps {
  postKey: string;
  /** For whom the person works; null: nobody in particular. */
  brandId: string | null;
  /** Goes to the alerts, on one of them. */
  onFlag: (key: string) => void;
}

/** The flag on the post in view, or what raises one, by A too. */
export function PostFlag({ postKey, brandId, onFlag }: PostFlagProps) {
  const { t } = useTranslation();
  const { raise, dialog } = useRaising(brandId, onFlag);
  const live = useLive(useMemo(() => liveFlag(postKey), [postKey]));
  useBareKey((key) => {
    if (key.toLowerCase() !== 'a') return false;
    raise(postKey);
    return true;
  });
  if (live.state !== 'ready') return null;
  const flag = live.value;
  return (
    <div className={styles.line}>
      {flag !== undefined && <FlagMark flag={flag} />}
      <Button look="quiet" onClick={() => raise(postKey)} aria-keyshortcuts="A">
        {t(flag === undefined ? 'comments.flag' : 'comments.seeFlag')}
        <Kbd silent>A</Kbd>
      </Button>
      {dialog}
    </div>
  );
}
