import { ArrowRight } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { Button } from '../../../components/button';
import { goTo } from '../../../components/hash-route';
import { Kbd } from '../../../components/kbd';
import { useNotice } from '../../../components/notices';
import { Segments } from '../../../components/segments';
import text from '../../../components/text.module.css';
import { useTranslation } from '../../../components/translation';
import type { NetworkId } from '../../../networks/contract';
import { brandOfDraft, draftOfBrand } from '../../brands/dashboard/brand-draft';
import { BrandFields } from '../../brands/dashboard/brand-fields';
import type { Brand } from '../../brands/model';
import { settleFirstBrand } from '../../brands/records';
import { isUnnamed, starterBrand } from '../../brands/starter';
import { starterPeaks } from '../../brands/starter-peaks';
import { STARTER_PACKS } from '../../replies/starter/packs';
import type { Sector } from '../../replies/starter/sector';
import { changeSettings } from '../../settings/records';
import { Wordmark } from '../../shell/dashboard/wordmark';
import { StartingReplies } from './starting-replies';
import { watchSector } from './watch-sector';
import styles from './welcome-page.module.css';

const HOMES: readonly { network: NetworkId; address: string }[] = [
  { network: 'facebook', address: 'https://www.facebook.com/' },
  { network: 'instagram', address: 'https://www.instagram.com/' },
  { network: 'linkedin', address: 'https://www.linkedin.com/' },
  { network: 'x', address: 'https://x.com/' },
];

interface WelcomePageProps {
  /** The first brand; null when there is none. */
  brand: Brand | null;
  brands: readonly Brand[];
}

/** First run: what Vigie does, whom one speaks for, how to open it. */
export function WelcomePage({ brand, brands }: WelcomePageProps) {
  const { t, language } = useTranslation();
  const say = useNotice();
  const [draft, setDraft] = useState(() => {
    const found = draftOfBrand(brand, starterBrand(language));
    return isUnnamed(found) ? { ...found, name: '' } : found;
  });
  const [tried, setTried] = useState(false);
  const [sector, setSector] = useState<Sector | null>(null);
  const [watches, setWatches] = useState(false);
  const nameMissing = draft.name.trim() === '';

  const speak = (chosen: 'fr' | 'en') => {
    setDraft({ ...draft, language: chosen, languages: [chosen] });
    changeSettings((stored) => ({ ...stored, language: chosen })).catch(() =>
      say({ severity: 'serious', text: t('settings.saveFailed') }),
    );
  };
  const start = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (nameMissing) return;
    const settle = async () => {
      const pack = sector === null ? null : await STARTER_PACKS[sector][draft.language]();
      const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
      const peaks = draft.peaks ?? (sector === null ? null : starterPeaks(sector, zone));
      const settled = brandOfDraft({ ...draft, peaks }, brand);
      await settleFirstBrand(settled, pack);
      if (sector !== null && watches) await watchSector(sector, settled);
    };
    await settle().then(
      () => goTo('replies'),
      () => say({ severity: 'serious', text: t('brands.saveFailed') }),
    );
  };

  return (
    <main className={styles.welcome}>
      <div className={styles.about}>
        <Wordmark />
        <h1>{t('welcome.title')}</h1>
        <ul className={styles.lines}>
          <li>{t('welcome.does')}</li>
          <li>{t('welcome.local')}</li>
          <li>{t('welcome.never')}</li>
        </ul>
        <section>
          <h2>{t('welcome.openTitle')}</h2>
          <p>
            {t('welcome.openBefore')} <Kbd>Alt</Kbd> <Kbd>Shift</Kbd> <Kbd>V</Kbd>
            {t('welcome.openAfter')}
          </p>
          <p className={styles.homes}>
            {HOMES.map(({ network, address }) => (
              <a key={network} href={address} target="_blank" rel="noreferrer">
                {t(`common.${network}`)}
              </a>
            ))}
          </p>
          <p className={text.hint}>{t('welcome.linkedin')}</p>
        </section>
      </div>
      <form className={styles.form} noValidate onSubmit={start}>
        <Segments
          label={t('welcome.language')}
          value={language}
          choices={[
            { value: 'fr', label: 'Français' },
            { value: 'en', label: 'English' },
          ]}
          onChoose={speak}
        />
        <h2>{t('welcome.brandTitle')}</h2>
        <BrandFields
          draft={draft}
          nameMissing={tried && nameMissing}
          others={brands.filter((other) => other.id !== brand?.id)}
          onChange={(changed) => setDraft({ ...draft, ...changed })}
        />
        <StartingReplies {...{ sector, watches }} onChoose={setSector} onWatches={setWatches} />
        <div className={styles.actions}>
          <Button type="submit" look="primary">
            {t('welcome.start')}
            <ArrowRight size={16} strokeWidth={1.5} aria-hidden />
          </Button>
          <Button look="quiet" onClick={() => goTo('replies')}>
            {t('welcome.later')}
          </Button>
        </div>
      </form>
    </main>
  );
}
