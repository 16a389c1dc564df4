import { Download } from 'lucide-react';
import { Button } from '../../../components/button';
import { useNotice } from '../../../components/notices';
import { saveFile } from '../../../components/save-file';
import { useTranslation } from '../../../components/translation';
import { exportPlaybook } from '../export-records';

/** Writes a brand's playbook to a file. */
export function ExportPlaybook({ brandId }: { brandId: string }) {
  const { t } = useTranslation();
  const say = useNotice();
  const save = async () => {
    try {
      const { name, content, replies } = await exportPlaybook(brandId, Date.now());
      saveFile(content, name);
      say({ severity: 'done', text: t('playbook.exported', { file: name, count: replies }) });
    } catch {
      say({ severity: 'serious', text: t('playbook.exportFailed') });
    }
  };
  return (
    <Button icon={<Download size={16} strokeWidth={1.5} aria-hidden />} onClick={save}>
      {t('playbook.export')}
    </Button>
  );
}
