import english from '../../../assets/help/en.md?raw';
import french from '../../../assets/help/fr.md?raw';
import page from '../../../components/page.module.css';
import { PageHead } from '../../../components/page-head';
import { Prose } from '../../../components/prose';
import { useTranslation } from '../../../components/translation';

/** Keys, variables, permissions, privacy. */
export function HelpPage() {
  const { t, language } = useTranslation();
  return (
    <div className={page.sheet}>
      <PageHead title={t('dashboard.help')} line={t('dashboard.helpLine')} />
      <Prose source={language === 'fr' ? french : english} />
    </div>
  );
}
