import page from '../../../components/page.module.css';
import { Segments } from '../../../components/segments';
import text from '../../../components/text.module.css';
import { useTranslation } from '../../../components/translation';
import { ALIKE_CHOICES, type AlikeChoice, alikeChoiceOf } from '../alike-choices';
import type { Settings } from '../model';
import styles from './settings-page.module.css';

/** What each choice warns about, after the example. */
const EXAMPLES = {
  copies: 'alike.exampleCopy',
  nearCopies: 'alike.exampleNear',
  sameFrame: 'alike.exampleFrame',
} as const satisfies Record<AlikeChoice, string>;

interface AlikeSettingsProps {
  settings: Settings;
  change: (from: (stored: Settings) => Settings) => void;
}

/** How alike a reply may be to one of ours under the same post before Vigie warns. */
export function AlikeSettings({ settings, change }: AlikeSettingsProps) {
  const { t } = useTranslation();
  const chosen = alikeChoiceOf(settings.alikeFrom);
  return (
    <section className={`${page.part} ${styles.alike}`}>
      <div className={page.partHead}>
        <h2>{t('alike.title')}</h2>
        <p>{t('alike.hint')}</p>
      </div>
      <Segments
        label={t('alike.from')}
        value={chosen}
        choices={[
          { value: 'copies', label: t('alike.copies') },
          { value: 'nearCopies', label: t('alike.nearCopies') },
          { value: 'sameFrame', label: t('alike.sameFrame') },
        ]}
        onChoose={(choice) => change((stored) => ({ ...stored, alikeFrom: ALIKE_CHOICES[choice] }))}
      />
      <p className={text.meta}>{t('alike.example', { ours: t('alike.exampleOurs') })}</p>
      <blockquote className={text.prose}>{t(EXAMPLES[chosen])}</blockquote>
    </section>
  );
}
