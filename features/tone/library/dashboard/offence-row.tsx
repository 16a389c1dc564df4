import { BrandDot } from '../../../../components/brand-dot';
import { Button } from '../../../../components/button';
import { linkTo } from '../../../../components/hash-route';
import text from '../../../../components/text.module.css';
import { useTranslation } from '../../../../components/translation';
import type { Brand } from '../../../brands/model';
import { wordingsOf } from '../../../replies/wordings/wordings-of';
import { HitRow } from '../../panel/hit-row';
import type { Offence } from '../check-library';
import { whereWords } from '../editing/where-words';
import styles from './library-tone.module.css';

interface OffenceRowProps {
  offence: Offence;
  speakers: readonly Brand[];
  onFix: (offence: Offence) => void;
}

/** What was found in a reply: where, what and why, and the way to settle it. */
export function OffenceRow({ offence, speakers, onFix }: OffenceRowProps) {
  const translation = useTranslation();
  const { t } = translation;
  const { reply, wording, hit } = offence;
  const brand = speakers.find(({ id }) => id === reply.brandId);
  const where = whereWords(hit, speakers, translation);
  return (
    <div className={styles.offence}>
      <div className={styles.where}>
        <a href={linkTo('replies', reply.id)} dir="auto">
          {reply.title}
        </a>
        <p className={text.meta}>
          {brand !== undefined && <BrandDot color={brand.color} />}{' '}
          {reply.brandId === null ? t('toneLibrary.sharedReply') : brand?.name}
          {wording > 0 && ` · ${t('toneLibrary.wordingNumber', { number: wording + 1 })}`}
        </p>
        {where !== '' && <p className={text.hint}>{where}</p>}
      </div>
      <div className={styles.what} lang={translation.language}>
        <HitRow hit={hit} draft={wordingsOf(reply)[wording] ?? ''} />
      </div>
      <div className={styles.settle}>
        {hit.fix !== null && (
          <Button
            aria-label={t('toneLibrary.fixOne', { title: reply.title })}
            onClick={() => onFix(offence)}
          >
            {t('tone.fix')}
          </Button>
        )}
      </div>
    </div>
  );
}
