import { linkTo } from '../../../../components/hash-route';
import page from '../../../../components/page.module.css';
import { useTranslation } from '../../../../components/translation';

/** The way from all data to one person's. */
export function FindPersonPart() {
  const { t } = useTranslation();
  return (
    <section className={page.part}>
      <div className={page.partHead}>
        <h2>{t('notes.erasePerson')}</h2>
        <p>{t('notes.erasePersonText')}</p>
      </div>
      <a href={linkTo('authors')}>{t('notes.findPerson')}</a>
    </section>
  );
}
