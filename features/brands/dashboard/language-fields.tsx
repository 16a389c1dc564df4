import { Segments } from '../../../components/segments';
import { Switch } from '../../../components/switch';
import { useTranslation } from '../../../components/translation';
import type { BrandDraft } from './brand-draft';
import styles from './brands.module.css';

interface LanguageFieldsProps {
  draft: BrandDraft;
  onChange: (changed: Partial<BrandDraft>) => void;
}

/** The other language in which it answers, and how it addresses people where French has two ways. */
export function LanguageFields({ draft, onChange }: LanguageFieldsProps) {
  const { t } = useTranslation();
  const { language, languages, register } = draft;
  const other = language === 'fr' ? 'en' : 'fr';
  const speaksFrench = language === 'fr' || languages.includes('fr');
  return (
    <>
      <Switch
        label={t(other === 'fr' ? 'brandVoice.alsoFrench' : 'brandVoice.alsoEnglish')}
        on={languages.includes(other)}
        onChange={(on) => onChange({ languages: on ? [language, other] : [language] })}
      />
      {speaksFrench && (
        <div>
          <Segments
            label={t('brandVoice.register')}
            value={register ?? 'unsaid'}
            choices={[
              { value: 'vous', label: t('brandVoice.vous') },
              { value: 'tu', label: t('brandVoice.tu') },
              { value: 'unsaid', label: t('brandVoice.unsaid') },
            ]}
            onChoose={(chosen) => onChange({ register: chosen === 'unsaid' ? null : chosen })}
          />
          <p className={styles.below}>{t('brandVoice.registerHint')}</p>
        </div>
      )}
    </>
  );
}
