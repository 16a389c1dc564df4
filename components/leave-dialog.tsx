import { Button } from './button';
import { Dialog } from './dialog';
import { useTranslation } from './translation';

interface LeaveDialogProps {
  /** What would be lost. */
  text: string;
  onStay: () => void;
  onLeave: () => void;
}

/** Asks before something written is left without having been saved. */
export function LeaveDialog({ text, onStay, onLeave }: LeaveDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog title={t('common.leaveTitle')} text={text} onClose={onStay}>
      <Button onClick={onStay}>{t('common.keepWriting')}</Button>
      <Button look="quiet" onClick={onLeave}>
        {t('common.leave')}
      </Button>
    </Dialog>
  );
}
