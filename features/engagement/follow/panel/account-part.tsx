import { Check, Plus } from 'lucide-react';
import { Button } from '../../../../components/button';
import { useTranslation } from '../../../../components/translation';
import type { NetworkId } from '../../../../networks/contract';
import { type Followable, follow, unfollow } from '../records';
import styles from './follow.module.css';
import { LabelsField } from './labels-field';
import { NoteEntry } from './note-entry';
import { useFollowSteps } from './use-follow-steps';
import { useFollowed } from './use-followed';

interface AccountPartProps {
  /** Key of the author. */
  authorKey: string;
  network: NetworkId;
  name: string;
  /** Beside a post, which can be followed itself: the account is followed too. */
  beside?: boolean;
}

/** An account to follow; once it is, the person's labels and note on it. */
export function AccountPart({ authorKey, network, name, beside = false }: AccountPartProps) {
  const { t } = useTranslation();
  const act = useFollowSteps();
  const followed = useFollowed('account', authorKey);
  const isOn = followed !== undefined && followed !== 'loading';
  const what: Followable = { kind: 'account', followedKey: authorKey, network };
  const Icon = isOn ? Check : Plus;
  const ask = beside ? 'follow.followAccountToo' : 'follow.followAccount';
  return (
    <>
      <Button
        look="quiet"
        className={styles.account}
        icon={<Icon size={16} strokeWidth={1.5} aria-hidden />}
        disabled={followed === 'loading'}
        aria-pressed={isOn}
        onClick={() =>
          isOn
            ? act(unfollow(what), t('follow.accountUnfollowed'))
            : act(follow(what), t('follow.accountFollowed'))
        }
      >
        <span>{t(isOn ? 'follow.followingAccount' : ask, { account: name })}</span>
      </Button>
      {isOn && (
        <>
          <LabelsField what={what} labels={followed.labels} account={name} />
          <NoteEntry key={authorKey} what={what} followed={followed} account={name} />
        </>
      )}
    </>
  );
}
