import { Segments } from '../../../components/segments';
import { useTranslation } from '../../../components/translation';
import type { Settings } from '../model';

interface LookChoicesProps {
  settings: Settings;
  /** What the language is that of, and what a theme follows: the panel stands in a page, the dashboard doesn't. */
  words: {
    language: 'settings.language' | 'preferences.language';
    themePage: 'settings.themePage' | 'preferences.themePage';
  };
  change: (from: (stored: Settings) => Settings) => void;
}

/** The language and the theme of the interface. */
export function LookChoices({ settings, words, change }: LookChoicesProps) {
  const { t } = useTranslation();
  return (
    <>
      <Segments
        label={t(words.language)}
        value={settings.language}
        choices={[
          { value: 'browser', label: t('settings.languageBrowser') },
          { value: 'fr', label: 'Français' },
          { value: 'en', label: 'English' },
        ]}
        onChoose={(language) => change((stored) => ({ ...stored, language }))}
      />
      <Segments
        label={t('settings.theme')}
        value={settings.theme}
        choices={[
          { value: 'page', label: t(words.themePage) },
          { value: 'light', label: t('settings.themeLight') },
          { value: 'dark', label: t('settings.themeDark') },
        ]}
        onChoose={(theme) => change((stored) => ({ ...stored, theme }))}
      />
    </>
  );
}
