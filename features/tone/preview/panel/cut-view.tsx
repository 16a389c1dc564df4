import { useState } from 'react';
import { Chip } from '../../../../components/chip';
import layout from '../../../../components/layout.module.css';
import { SeverityMark } from '../../../../components/severity-mark';
import text from '../../../../components/text.module.css';
import { useTranslation } from '../../../../components/translation';
import type { NetworkId, Purpose } from '../../../../networks/contract';
import type { Brand } from '../../../brands/model';
import type { ToneLanguage } from '../../model';
import { countCharacters, cutText } from '../cut-text';
import { CUTS, type Place } from '../cuts';
import { CutFigures } from './cut-figures';
import { LoneText } from './lone-text';
import styles from './out-of-context.module.css';

interface CutViewProps {
  /** Not empty. */
  text: string;
  /** Of the text. */
  language: ToneLanguage;
  brand: Brand | null;
  network: NetworkId;
  purpose: Purpose;
}

/** Where nothing offers to unfold the rest. */
const ENDS_IN_DOTS: ReadonlySet<Place> = new Set(['quoted', 'notification']);

/** A text with what is shown of it drawn strongly, and what is folded away faintly. */
export function CutView({ text: written, language, brand, network, purpose }: CutViewProps) {
  const { t, formatNumber, language: ownLanguage } = useTranslation();
  const [place, setPlace] = useState<Place | null>(null);
  const cuts = CUTS[network][purpose];
  const cut = cuts.find((one) => one.place === place) ?? cuts[0];
  if (cut === undefined) return null;
  const { shown, hidden } = cutText(written, cut);
  const counts = { shown: formatNumber(countCharacters(shown)) };
  const count = countCharacters(hidden.trim());
  const isInThread = purpose !== 'post' && cuts.every((one) => one.place === 'notification');
  return (
    <>
      {isInThread && (
        <p className={text.soft}>
          {t(purpose === 'message' ? 'preview.noMessage' : 'preview.noComment', {
            network: t(`common.${network}`),
          })}
        </p>
      )}
      <fieldset>
        <legend className={text.unseen}>{t('preview.places')}</legend>
        <div className={layout.actions}>
          {cuts.map((one) => (
            <Chip key={one.place} on={one === cut} onClick={() => setPlace(one.place)}>
              {t(`preview.${one.place}`)}
            </Chip>
          ))}
        </div>
      </fieldset>
      <LoneText {...{ brand, network, language }}>
        {shown}
        {hidden !== '' && (
          <>
            <span className={styles.fold} aria-hidden>
              {t(ENDS_IN_DOTS.has(cut.place) ? 'preview.ellipsis' : 'preview.seeMore')}
            </span>
            <span className={text.unseen} lang={ownLanguage}>
              {t('preview.cutHere', counts)}{' '}
            </span>
            <span className={styles.hidden}>{hidden}</span>
          </>
        )}
      </LoneText>
      <div aria-live="polite">
        {hidden === '' ? (
          <SeverityMark severity="done">{t('preview.whole')}</SeverityMark>
        ) : (
          <p>{t('preview.hidden', { count, written: formatNumber(count), ...counts })}</p>
        )}
      </div>
      {hidden !== '' && <p className={styles.question}>{t('preview.askCut')}</p>}
      <CutFigures cut={cut} />
    </>
  );
}
