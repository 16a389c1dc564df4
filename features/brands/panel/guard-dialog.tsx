import { Button } from '../../../components/button';
import { Dialog } from '../../../components/dialog';
import { useTranslation } from '../../../components/translation';
import type { WrongAccount } from '../guard';
import styles from './guard.module.css';
import { GuardAccounts } from './guard-accounts';

interface GuardDialogProps {
  wrong: WrongAccount;
  onAnswer: (allowed: boolean) => void;
}

/** Asks whether a reply shall go out all the same, naming both accounts. The Enter that inserts answers nothing here. */
export function GuardDialog({ wrong, onAnswer }: GuardDialogProps) {
  const { t } = useTranslation();
  const { why, brand, other, owner } = wrong;
  const names = { brand: brand.name, name: owner?.name ?? other.name };
  const isSpeaker = why === 'speaker';
  return (
    <Dialog
      title={t(isSpeaker ? 'guard.speakerTitle' : 'guard.placeTitle', names)}
      text={t(isSpeaker ? 'guard.speakerText' : 'guard.placeText', names)}
      body={
        <div className={styles.asked}>
          <GuardAccounts wrong={wrong} />
        </div>
      }
      startsCalm
      onClose={() => onAnswer(false)}
    >
      <Button onClick={() => onAnswer(false)}>{t('guard.refuse')}</Button>
      <Button look="quiet" onClick={() => onAnswer(true)}>
        {t(isSpeaker ? 'guard.confirmSpeaker' : 'guard.confirmPlace', names)}
      </Button>
    </Dialog>
  );
}
