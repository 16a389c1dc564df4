import { Segments } from './segments';
import { SelectField } from './select-field';
import styles from './starter-choice.module.css';
import { useTranslation } from './translation';

interface StarterChoiceProps<Sector extends string> {
  /** What the sector is called here. */
  sectorLabel: string;
  sector: Sector;
  sectors: readonly { value: Sector; label: string }[];
  /** Of what there is to start from. */
  languageLabel: string;
  language: 'fr' | 'en';
  onSector: (sector: Sector) => void;
  onLanguage: (language: 'fr' | 'en') => void;
}

/** From which ready-made thing one starts: of which trade, in which language. */
export function StarterChoice<Sector extends string>(props: StarterChoiceProps<Sector>) {
  const { t } = useTranslation();
  return (
    <div className={styles.choices}>
      <SelectField
        label={props.sectorLabel}
        value={props.sector}
        choices={props.sectors}
        onChoose={props.onSector}
      />
      <Segments
        label={props.languageLabel}
        value={props.language}
        choices={[
          { value: 'fr', label: t('common.french') },
          { value: 'en', label: t('common.english') },
        ]}
        onChoose={props.onLanguage}
      />
    </div>
  );
}
