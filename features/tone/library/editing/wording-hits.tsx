import { Button } from '../../../../components/button';
import layout from '../../../../components/layout.module.css';
import { useNotice } from '../../../../components/notices';
import text from '../../../../components/text.module.css';
import { useTranslation } from '../../../../components/translation';
import type { ToneFix } from '../../model';
import { HitRow } from '../../panel/hit-row';
import type { WordingTone } from './use-wording-hits';
import { whereWords } from './where-words';
import styles from './wording-hits.module.css';

/* what is graver first would tear the list from the text; nobody reads more at once */
const SHOWN = 6;

interface WordingHitsProps {
  wording: string;
  tone: WordingTone;
  /** Selects what was found. */
  onShow: (start: number, end: number) => void;
  /** Puts a text in place of a stretch of the wording; false where another text stands there by now. */
  onPut: (change: ToneFix & { was: string }) => boolean;
}

/** What the tone rules say of a wording, below it, while it is written. Nothing where they say nothing. */
export function WordingHits({ wording, tone, onShow, onPut }: WordingHitsProps) {
  const translation = useTranslation();
  const { t } = translation;
  const say = useNotice();
  const { hits, speakers } = tone;
  const fix = ({ start, end, text: instead }: ToneFix) => {
    const was = wording.slice(start, end);
    if (!onPut({ start, end, text: instead, was })) return;
    const back = { start, end: start + instead.length, text: was, was: instead };
    say({
      severity: 'done',
      text: t('toneLibrary.fixedHere'),
      action: { label: t('common.undo'), run: () => void onPut(back) },
    });
  };
  return (
    <section className={styles.tone} aria-label={t('toneLibrary.inWording')}>
      <p className={styles.count} role="status">
        {hits.length > 0 && t('tone.found', { count: hits.length })}
      </p>
      {hits.length > 0 && (
        <ul className={styles.hits}>
          {hits.slice(0, SHOWN).map((hit) => {
            const where = whereWords(hit, speakers, translation);
            const instead = hit.fix;
            return (
              <li key={JSON.stringify([hit.ruleId, hit.start, hit.end, hit.message, hit.fix])}>
                <div>
                  <HitRow hit={hit} draft={wording} />
                  {where !== '' && <p className={text.hint}>{where}</p>}
                </div>
                <div className={layout.actions}>
                  {instead !== null && (
                    <Button onClick={() => fix(instead)}>{t('tone.fix')}</Button>
                  )}
                  <Button look="quiet" onClick={() => onShow(hit.start, hit.end)}>
                    {t('library.showFault')}
                  </Button>
                </div>
              </li>
            );
          })}
        </ul>
      )}
      {hits.length > SHOWN && (
        <p className={text.hint}>{t('template.moreFaults', { count: hits.length - SHOWN })}</p>
      )}
    </section>
  );
}
