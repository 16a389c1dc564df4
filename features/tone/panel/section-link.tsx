import { Button } from '../../../components/button';
import { useTranslation } from '../../../components/translation';
import type { CharterLink } from '../charter/panel/use-charter-link';
import type { ToneHit } from '../model';
import styles from './hit-row.module.css';

/** From a hit to the section of the brand's charter that its rule names, where there is one. */
export function SectionLink({ hit, charter }: { hit: ToneHit; charter: CharterLink }) {
  const { t } = useTranslation();
  const section = hit.section === null ? null : charter.find(hit.section);
  if (section === null) return null;
  return (
    <Button look="quiet" className={styles.section} onClick={() => charter.show(section)}>
      {t('charter.seeSection', { section: section.heading })}
    </Button>
  );
}
