import { FolderOpen } from 'lucide-react';
import { useRef } from 'react';
import { Button } from '../../../../components/button';
import { FileDrop } from '../../../../components/file-drop';
import text from '../../../../components/text.module.css';
import { useTranslation } from '../../../../components/translation';
import styles from './vale.module.css';

/** From where rules come: files, or a folder with all that is in it. */
export function ValeSource({ onFiles }: { onFiles: (files: File[]) => void }) {
  const { t } = useTranslation();
  const folder = useRef<HTMLInputElement>(null);
  return (
    <div className={styles.source}>
      <FileDrop
        label={t('valeFiles.pickFiles')}
        hint={t('valeFiles.dropHint')}
        accept=".yml,.yaml"
        onFiles={onFiles}
      />
      <input
        ref={(input) => {
          folder.current = input;
          // React knows no such attribute; both browsers do
          input?.setAttribute('webkitdirectory', '');
        }}
        type="file"
        className={text.unseen}
        aria-label={t('valeFiles.pickFolder')}
        tabIndex={-1}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
      <Button
        icon={<FolderOpen size={16} strokeWidth={1.5} aria-hidden />}
        onClick={() => folder.current?.click()}
      >
        {t('valeFiles.pickFolder')}
      </Button>
    </div>
  );
}
