import { useMemo, useState } from 'react';
import { Button } from '../../../../../components/button';
import { Dialog } from '../../../../../components/dialog';
import { SelectField } from '../../../../../components/select-field';
import { SeverityMark } from '../../../../../components/severity-mark';
import { Skeleton } from '../../../../../components/skeleton';
import { StarterChoice } from '../../../../../components/starter-choice';
import { StarterRows } from '../../../../../components/starter-rows';
import { useTranslation } from '../../../../../components/translation';
import { useLoaded } from '../../../../../components/use-loaded';
import type { Brand } from '../../../../brands/model';
import { SECTOR_NAMES } from '../../../../replies/dashboard/sector-names';
import { SECTORS } from '../../../../replies/starter/sector';
import { planStarter } from '../../starter/plan-starter';
import { loadStarterList, type StarterSector } from '../../starter/starter-lists';
import type { StoredTerm } from '../../stored-term';
import { SEVERITY_NAMES } from '../term-words';
import { useTermChanges } from '../use-term-changes';
import styles from './export-dialog.module.css';

const LISTS: readonly StarterSector[] = ['every', ...SECTORS];

interface StarterDialogProps {
  /** In sight; null: all brands. */
  brand: Brand | null;
  brands: readonly Brand[];
  /** Of all brands: some of a list may be there already. */
  terms: readonly StoredTerm[];
  onClose: () => void;
}

/** Chooses a ready-made list of terms, shows what adding it would do, and adds it. */
export function StarterDialog({ brand, brands, terms, onClose }: StarterDialogProps) {
  const { t, language: spoken } = useTranslation();
  const [sector, setSector] = useState<StarterSector>('every');
  const [language, setLanguage] = useState(brand?.language ?? spoken);
  const [brandId, setBrandId] = useState(brand?.id ?? null);
  const changes = useTermChanges();
  const held = useLoaded(
    useMemo(() => () => loadStarterList(sector, language), [sector, language]),
  );
  const plan = useMemo(
    () => (held.state === 'ready' ? planStarter(held.value, { language, brandId }, terms) : []),
    [held, language, brandId, terms],
  );
  const there = plan.filter(({ isThere }) => isThere).length;
  const missing = plan.length - there;
  const said =
    missing === 0 ? t('watchlist.listNothing') : t('watchlist.listSkipped', { count: there });
  const quoted = (words: readonly string[]) =>
    words.map((word) => t('common.quoted', { text: word })).join(', ');
  return (
    <Dialog
      title={t('watchlist.listTitle')}
      text={t('watchlist.listText')}
      onClose={onClose}
      body={
        <div className={styles.body}>
          <StarterChoice
            sectorLabel={t('library.sector')}
            sector={sector}
            sectors={LISTS.map((value) => ({
              value,
              label: value === 'every' ? t('watchlist.everySector') : t(SECTOR_NAMES[value]),
            }))}
            languageLabel={t('watchlist.listLanguage')}
            language={language}
            onSector={setSector}
            onLanguage={setLanguage}
          />
          <SelectField
            label={t('watchlist.owner')}
            value={brandId ?? ''}
            choices={[
              { value: '', label: t('watchlist.everyBrand') },
              ...brands.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChoose={(id) => setBrandId(id || null)}
          />
          {held.state === 'loading' && <Skeleton label={t('common.loading')} rows={6} />}
          {held.state === 'failed' && <p role="alert">{t('watchlist.listFailed')}</p>}
          {held.state === 'ready' && (
            <StarterRows
              label={t('watchlist.listRows')}
              language={language}
              thereWord={t('watchlist.listIsThere')}
              said={there > 0 ? said : null}
              rows={plan.map(({ term, isThere }) => ({
                title: term.text,
                line:
                  term.notBefore.length > 0
                    ? t('watchlist.unlessBefore', { words: quoted(term.notBefore) })
                    : null,
                isThere,
                aside: (
                  <>
                    <span>{t(`crisis.${term.category}`)}</span>
                    <SeverityMark severity={term.severity}>
                      {t(SEVERITY_NAMES[term.severity])}
                    </SeverityMark>
                  </>
                ),
              }))}
            />
          )}
        </div>
      }
    >
      <Button
        look="primary"
        disabled={held.state !== 'ready' || missing === 0}
        onClick={() => {
          if (held.state !== 'ready') return;
          changes.addList(held.value, { language, brandId });
          onClose();
        }}
      >
        {t('watchlist.listAddThem', { count: missing })}
      </Button>
      <Button onClick={onClose}>{t('common.cancel')}</Button>
    </Dialog>
  );
}
