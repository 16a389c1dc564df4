import { useState } from 'react';
import { Button } from '../../../../components/button';
import { Dialog } from '../../../../components/dialog';
import text from '../../../../components/text.module.css';
import { useTranslation } from '../../../../components/translation';
import { wordingsOf } from '../../../replies/wordings/wordings-of';
import { excerptOf } from '../../draft/excerpt';
import { isTypographic } from '../../panel/settle-hits';
import type { Offence } from '../check-library';
import styles from './library-tone.module.css';
import { repliesIn } from './offence-filter';

/** Enough to see what is meant. */
const EXAMPLES = 3;

interface FixRuleProps {
  /** Of one rule, each with a fix. */
  offences: readonly Offence[];
  /** Name of the rule. */
  rule: string;
  onFix: (offences: readonly Offence[]) => void;
}

/** All that one rule found corrected at once, after a look at what that changes. */
export function FixRule({ offences, rule, onFix }: FixRuleProps) {
  const { t } = useTranslation();
  const [isAsked, setAsked] = useState(false);
  const { length } = offences;
  return (
    <>
      <Button onClick={() => setAsked(true)}>{t('toneLibrary.fixRule', { count: length })}</Button>
      {isAsked && (
        <Dialog
          title={t('toneLibrary.fixRuleTitle', { rule })}
          text={t('toneLibrary.fixRuleText', {
            corrections: t('toneLibrary.corrections', { count: length }),
            inReplies: t('toneLibrary.inReplies', { count: repliesIn(offences) }),
          })}
          onClose={() => setAsked(false)}
          body={
            <>
              <ul className={styles.examples}>
                {offences.slice(0, EXAMPLES).map((offence) => (
                  <Example
                    key={`${offence.reply.id} ${offence.wording} ${offence.hit.start}`}
                    offence={offence}
                  />
                ))}
              </ul>
              {length > EXAMPLES && (
                <p className={text.hint}>
                  {t('toneLibrary.moreExamples', { count: length - EXAMPLES })}
                </p>
              )}
            </>
          }
        >
          <Button
            look="primary"
            onClick={() => {
              setAsked(false);
              onFix(offences);
            }}
          >
            {t('toneLibrary.fixThem')}
          </Button>
          <Button look="quiet" onClick={() => setAsked(false)}>
            {t('common.cancel')}
          </Button>
        </Dialog>
      )}
    </>
  );
}

function Example({ offence: { reply, wording, hit } }: { offence: Offence }) {
  const words = wordingsOf(reply)[wording] ?? '';
  const excerpt = hit.fix && excerptOf(words, hit.fix);
  return (
    <li>
      <p className={text.meta} dir="auto">
        {reply.title}
      </p>
      <p className={text.prose} dir="auto">
        {excerpt?.before}
        {excerpt?.found !== '' && !isTypographic(words, hit) && <del>{excerpt?.found}</del>}
        {hit.fix?.text !== '' && <ins>{hit.fix?.text}</ins>}
        {excerpt?.after}
      </p>
    </li>
  );
}
