import { useState } from 'react';
import { FileDrop } from '../../../components/file-drop';
import { linkTo } from '../../../components/hash-route';
import page from '../../../components/page.module.css';
import { PageHead } from '../../../components/page-head';
import text from '../../../components/text.module.css';
import { useTranslation } from '../../../components/translation';
import type { Brand } from '../../brands/model';
import type { Playbook } from '../playbook-file';
import { type PlaybookRefusal, readPlaybook } from '../read-playbook';
import type { DoneImport } from '../records';
import { ImportDone } from './import-done';
import { MergePreview } from './merge-preview';
import styles from './playbook.module.css';
import { PlaybookRefused } from './playbook-refused';

type Step =
  | { at: 'start' }
  | { at: 'reading'; name: string }
  | { at: 'refused'; name: string; refusal: PlaybookRefusal }
  | { at: 'read'; name: string; playbook: Playbook }
  | { at: 'done'; done: DoneImport; brand: string };

/** A playbook in: read whole, shown, decided, and only then written. */
export function PlaybookPage({ brands }: { brands: readonly Brand[] }) {
  const { t } = useTranslation();
  const [step, setStep] = useState<Step>({ at: 'start' });

  const open = async (file: File) => {
    const { name } = file;
    setStep({ at: 'reading', name });
    const read = await readPlaybook(file).catch(
      () => ({ ok: false, refusal: { why: 'not-json', where: '' } }) as const,
    );
    if (read.ok) setStep({ at: 'read', name, playbook: read.playbook });
    else setStep({ at: 'refused', name, refusal: read.refusal });
  };
  const restart = () => setStep({ at: 'start' });

  return (
    <div className={page.sheet}>
      <PageHead
        above={<a href={linkTo('brands')}>{t('dashboard.brands')}</a>}
        title={t('playbook.title')}
        line={t('playbook.line')}
      />
      <div className={styles.narrow}>
        {step.at !== 'read' && step.at !== 'done' && (
          <FileDrop
            label={t('playbook.pick')}
            hint={t('playbook.dropHint')}
            accept="application/json,.json"
            onFiles={([file]) => file && void open(file)}
          />
        )}
        <p className={text.meta} role="status">
          {step.at === 'reading' && t('playbook.reading', { file: step.name })}
        </p>
        {step.at === 'refused' && <PlaybookRefused name={step.name} refusal={step.refusal} />}
        {step.at === 'read' && (
          <MergePreview
            key={`${step.name} ${step.playbook.madeAt}`}
            name={step.name}
            playbook={step.playbook}
            brands={brands}
            onCancel={restart}
            onDone={(done) => setStep({ at: 'done', done, brand: step.playbook.brand.name })}
          />
        )}
        {step.at === 'done' && (
          <ImportDone
            done={step.done}
            brand={brands.find(({ id }) => id === step.done.brandId)?.name ?? step.brand}
            onUndone={restart}
          />
        )}
      </div>
    </div>
  );
}
