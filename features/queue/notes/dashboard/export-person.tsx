import { Button } from '../../../../components/button';
import { useNotice } from '../../../../components/notices';
import { saveFile } from '../../../../components/save-file';
import { useTranslation } from '../../../../components/translation';
import { allAbout, writeAuthorFile } from '../../../../storage/author/write-author-file';

/** Hands over everything kept about somebody as a file. Its name tells nobody: browsers list downloads for long. */
export function ExportPerson({ authorKeys }: { authorKeys: readonly string[] }) {
  const { t } = useTranslation();
  const say = useNotice();
  const save = async () => {
    try {
      const about = await allAbout(authorKeys);
      const now = Date.now();
      const day = new Date(now).toISOString().slice(0, 10);
      saveFile(writeAuthorFile(about, now), `vigie-person-${day}.json`);
      say({ severity: 'done', text: t('notes.exported', { count: about.rows.length }) });
    } catch (error) {
      console.error('Vigie: what is kept about a person could not be written', error);
      say({ severity: 'serious', text: t('notes.exportFailed') });
    }
  };
  return <Button onClick={() => void save()}>{t('notes.exportPerson')}</Button>;
}
