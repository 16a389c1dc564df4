import { Button } from '../../../components/button';
import layout from '../../../components/layout.module.css';
import { SeverityShape } from '../../../components/severity-mark';
import { useTranslation } from '../../../components/translation';
import type { Reply } from '../model';

/** Says that the library has nearly the same reply already, and leads there. */
export function AlikeNote({ reply, onOpen }: { reply: Reply; onOpen: () => void }) {
  const { t } = useTranslation();
  return (
    <p role="status" className={layout.lineUp}>
      <SeverityShape severity="info" />
      <span>{t('saving.alike', { title: reply.title })}</span>
      <Button look="quiet" onClick={onOpen}>
        {t('saving.openAlike')}
      </Button>
    </p>
  );
}
