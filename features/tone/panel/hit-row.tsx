import { Ellipsis } from 'lucide-react';
import { Button } from '../../../components/button';
import { IconButton } from '../../../components/icon-button';
import { Menu, MenuItem } from '../../../components/menu';
import { SeverityMark } from '../../../components/severity-mark';
import text from '../../../components/text.module.css';
import { useTranslation } from '../../../components/translation';
import type { Brand } from '../../brands/model';
import { excerptOf } from '../draft/excerpt';
import { isFromServer, isUnknownWord } from '../languagetool/hits-with';
import type { ToneHit } from '../model';
import { HIT_LEVELS } from './hit-levels';
import styles from './hit-row.module.css';
import { isTypographic } from './settle-hits';
import type { HitActions } from './use-hit-actions';

/** Longer words are no exception that anyone would want: they are a sentence. */
const LONGEST_EXCEPTION = 60;

interface HitRowProps {
  hit: ToneHit;
  /** The draft that it was found in. */
  draft: string;
}

/** What was found and why: the same whether the hit is selected or not. */
export function HitRow({ hit, draft }: HitRowProps) {
  const { t } = useTranslation();
  const { severity, word } = HIT_LEVELS[hit.level];
  const excerpt = excerptOf(draft, hit);
  return (
    <>
      <SeverityMark severity={severity}>
        {isFromServer(hit) ? `${t(word)} · ${t('languageTool.title')}` : t(word)}
      </SeverityMark>
      {excerpt === null ? (
        <p className={text.meta}>{t('tone.wholeText')}</p>
      ) : (
        <p className={styles.excerpt} dir="auto">
          {excerpt.before}
          <mark className={styles[hit.level]}>{excerpt.found}</mark>
          {excerpt.after}
        </p>
      )}
      <p>{hit.message}</p>
      {hit.fix !== null && hit.fix.text !== '' && !isTypographic(draft, hit) && (
        <p className={styles.instead}>
          <span className={text.hint}>{t('tone.instead')}</span>
          <span dir="auto">{hit.fix.text}</span>
        </p>
      )}
    </>
  );
}

interface HitButtonsProps extends HitRowProps {
  brand: Brand | null;
  actions: HitActions;
}

/** What can be done about the selected hit. */
export function HitButtons({ hit, draft, brand, actions }: HitButtonsProps) {
  const { t } = useTranslation();
  const words = draft.slice(hit.start, hit.end).trim();
  const mayExcept = /\p{L}/u.test(words) && words.length <= LONGEST_EXCEPTION;
  const ofServer = isFromServer(hit);
  return (
    <div className={styles.actions}>
      {hit.fix !== null && (
        <Button look="primary" tabIndex={-1} onClick={() => void actions.fix(hit)}>
          {t('tone.fix')}
        </Button>
      )}
      {hit.otherFixes?.map((instead) => (
        <Button
          key={instead}
          dir="auto"
          tabIndex={-1}
          className={styles.choice}
          onClick={() => void actions.fix(hit, instead)}
        >
          {instead}
        </Button>
      ))}
      <Button look={hit.fix === null ? 'plain' : 'quiet'} onClick={() => actions.ignore(hit)}>
        {t('tone.ignore')}
      </Button>
      {brand !== null && (!ofServer || isUnknownWord(hit)) && (
        <span className={styles.more}>
          <Menu
            trigger={
              <IconButton
                label={t('tone.more')}
                icon={<Ellipsis size={16} strokeWidth={1.5} aria-hidden />}
              />
            }
          >
            {mayExcept && (
              <MenuItem onChoose={() => void actions.accept(hit, brand)}>
                {t(ofServer ? 'languageTool.allowWord' : 'tone.accept', {
                  words,
                  brand: brand.name,
                })}
              </MenuItem>
            )}
            {!ofServer && (
              <MenuItem onChoose={() => void actions.leaveOut(hit, brand)}>
                {t('tone.notForBrand', { brand: brand.name })}
              </MenuItem>
            )}
          </Menu>
        </span>
      )}
    </div>
  );
}
