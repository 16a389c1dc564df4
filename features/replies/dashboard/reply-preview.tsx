import { useState } from 'react';
import { Chip } from '../../../components/chip';
import layout from '../../../components/layout.module.css';
import text from '../../../components/text.module.css';
import { useTranslation } from '../../../components/translation';
import type { NetworkId } from '../../../networks/contract';
import type { Brand } from '../../brands/model';
import { LengthsLine } from '../../tone/length/panel/lengths-line';
import { OutOfContext } from '../../tone/preview/panel/out-of-context';
import { fillValues } from '../fill-values';
import { FilledText } from '../panel/filled-text';
import { problemName } from '../panel/problem-words';
import { answerPieces, owedIn, piecesOf, questionsOf, wholeText } from '../pieces';
import type { Surroundings } from '../template/surroundings';
import { exampleAnswers } from './example-answers';
import { EXAMPLES } from './example-comments';
import styles from './reply-editor.module.css';

const NETWORKS: readonly NetworkId[] = ['facebook', 'instagram', 'linkedin', 'x'];

/** A wording that reads differently from one network to another. */
const NAMES_NETWORKS = /\{\{\s*(?:#net|network)\b/;

interface ReplyPreviewProps {
  wording: string;
  brand: Brand | null;
  language: 'fr' | 'en';
  /** Where it may be inserted; empty: everywhere. */
  networks: readonly NetworkId[];
  /** Finds other replies by their shortcuts. */
  partial: Surroundings['partial'];
}

/** The wording as somebody would read it under their comment. */
export function ReplyPreview({ wording, brand, language, networks, partial }: ReplyPreviewProps) {
  const { t, formatNumber } = useTranslation();
  const [at, setAt] = useState(0);
  const [network, setNetwork] = useState<NetworkId>('facebook');
  const examples = EXAMPLES[language];
  const example = examples[at] ?? examples[0];
  const asked = piecesOf(
    wording,
    fillValues({
      author: { name: example.name, handle: example.handle, address: null },
      brandName: brand?.name ?? t('library.exampleBrand'),
      networkName: t(`common.${network}`),
      postAddress: 'https://www.facebook.com/exemple/posts/1',
      agentName: t('replies.sampleName'),
    }),
    { network, language, now: Date.now(), partial },
  );
  const pieces = answerPieces(asked, exampleAnswers(questionsOf(asked), t));
  const owed = owedIn(pieces).map((problem) => problemName(problem, t));
  const whole = wholeText(pieces);
  const allowed = networks.length === 0 ? NETWORKS : networks;
  const isChosenAbove = NAMES_NETWORKS.test(wording);
  return (
    <>
      <section>
        <h2 className={styles.asideTitle}>{t('library.preview')}</h2>
        <p className={styles.example} lang={language}>
          <bdi>{example.name}</bdi>
          {language === 'fr' ? '\u00a0: ' : ': '}
          {t('common.quoted', { text: example.text })}
        </p>
        <p className={`${styles.bubble} ${text.written}`} lang={language}>
          {wording.trim() === '' ? (
            <span className={text.hint}>{t('library.previewEmpty')}</span>
          ) : (
            <FilledText pieces={pieces} />
          )}
        </p>
        <p className={styles.previewLine} role="status">
          {owed.length > 0 && t('library.blocked', { names: owed.join(', ') })}
          {owed.length === 0 &&
            whole !== null &&
            t('library.length', {
              count: [...whole].length,
              written: formatNumber([...whole].length),
            })}
        </p>
        {whole !== null && whole !== '' && (
          <LengthsLine text={whole} networks={allowed} purpose="reply" />
        )}
      </section>
      <section>
        <h2 className={styles.asideTitle}>{t('library.tryWith')}</h2>
        <div className={layout.actions}>
          {examples.map(({ name }, i) => (
            <Chip key={name} on={i === at} onClick={() => setAt(i)}>
              <bdi>{name}</bdi>
            </Chip>
          ))}
        </div>
        {isChosenAbove && (
          <div className={`${layout.actions} ${styles.networks}`}>
            {NETWORKS.map((name) => (
              <Chip key={name} on={name === network} onClick={() => setNetwork(name)}>
                {t(`common.${name}`)}
              </Chip>
            ))}
          </div>
        )}
      </section>
      {whole !== null && whole.trim() !== '' && (
        <section>
          <h2 className={styles.asideTitle}>{t('preview.title')}</h2>
          <OutOfContext
            text={whole}
            language={language}
            brand={brand}
            network={isChosenAbove || allowed.includes(network) ? network : (allowed[0] ?? network)}
            networks={isChosenAbove ? [] : allowed}
            onNetwork={setNetwork}
            purpose="reply"
          />
        </section>
      )}
    </>
  );
}
