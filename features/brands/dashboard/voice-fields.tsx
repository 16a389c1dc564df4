import { useTranslation } from '../../../components/translation';
import type { BrandDraft } from './brand-draft';
import styles from './brands.module.css';
import { LanguageFields } from './language-fields';
import { NamesField } from './names-field';

interface VoiceFieldsProps {
  draft: BrandDraft;
  /** Something among the shorteners that is no domain, once saving was refused for it; null: nothing. */
  noDomain: string | null;
  onChange: (changed: Partial<BrandDraft>) => void;
}

/** How the brand speaks: languages, vous or tu, its own words, who signs. */
export function VoiceFields({ draft, noDomain, onChange }: VoiceFieldsProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.fields}>
      <LanguageFields draft={draft} onChange={onChange} />
      <NamesField
        label={t('brandVoice.spellings')}
        hint={t('brandVoice.spellingsHint')}
        names={draft.spellings}
        onChange={(spellings) => onChange({ spellings })}
      />
      <NamesField
        label={t('brandVoice.shorteners')}
        hint={t('brandVoice.shortenersHint')}
        names={draft.shorteners}
        problem={noDomain === null ? null : t('brandVoice.noDomain', { text: noDomain })}
        onChange={(shorteners) => onChange({ shorteners })}
      />
      <NamesField
        label={t('brandVoice.agents')}
        hint={t('brandVoice.agentsHint')}
        names={draft.agents}
        onChange={(agents) => onChange({ agents })}
      />
    </div>
  );
}
