import { Check, Copy, X } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { copyText } from '../../../../components/copy-text';
import { IconButton } from '../../../../components/icon-button';
import { useNotice } from '../../../../components/notices';
import { Skeleton } from '../../../../components/skeleton';
import text from '../../../../components/text.module.css';
import { useTranslation } from '../../../../components/translation';
import type { ToneLanguage } from '../../model';
import type { CharterPassage } from '../find-in-charter';
import styles from './charter-part.module.css';

// what reads Markdown weighs more than the panel's frame: it comes with the first prose
const Prose = lazy(async () => ({ default: (await import('../../../../components/prose')).Prose }));

const icon = { size: 14, strokeWidth: 2, 'aria-hidden': true } as const;

interface CharterPassageViewProps {
  passage: CharterPassage;
  /** Of the charter's words. */
  language: ToneLanguage;
}

/** One section: its prose, its examples side under side, its words with their reasons. */
export function CharterPassageView({ passage, language }: CharterPassageViewProps) {
  const { t } = useTranslation();
  const { section, pairs, lines, prose } = passage;
  return (
    <article className={styles.passage} lang={language} data-section={section.anchor} tabIndex={-1}>
      {section.heading !== '' && <h3 dir="auto">{section.heading}</h3>}
      {prose !== '' && (
        <Suspense fallback={<Skeleton label={t('common.loading')} rows={2} />}>
          <div className={styles.prose}>
            <Prose source={prose} />
          </div>
        </Suspense>
      )}
      {pairs.length > 0 && (
        <ul className={styles.pairs}>
          {pairs.map(({ say, avoid }) => (
            <li key={`${say} ${avoid}`}>
              {say !== '' && <Say words={say} />}
              {avoid !== '' && <Avoid words={avoid} />}
            </li>
          ))}
        </ul>
      )}
      {lines.length > 0 && (
        <ul className={styles.pairs}>
          {lines.map(({ say, dont, why }) => (
            <li key={`${say} ${dont} ${why}`}>
              {say !== '' && <Say words={say} />}
              {dont !== '' && <Avoid words={dont} />}
              {why !== '' && <p className={styles.why}>{why}</p>}
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}

function Say({ words }: { words: string }) {
  const { t } = useTranslation();
  const say = useNotice();
  const copy = async () => {
    const copied = await copyText(words);
    say(
      copied
        ? { severity: 'done', text: t('charter.copied') }
        : { severity: 'serious', text: t('charter.notCopied') },
    );
  };
  return (
    <p className={styles.say}>
      <Check {...icon} />
      <span>
        <span className={text.unseen}>{t('charter.sayThis')} </span>
        <bdi>{words}</bdi>
      </span>
      <IconButton
        label={t('charter.copySay', { text: words })}
        title={t('common.copy')}
        icon={<Copy size={16} strokeWidth={1.5} aria-hidden />}
        onClick={() => void copy()}
      />
    </p>
  );
}

function Avoid({ words }: { words: string }) {
  const { t } = useTranslation();
  return (
    <p className={styles.avoid}>
      <X {...icon} />
      <span>
        <span className={text.unseen}>{t('charter.notThis')} </span>
        <bdi>{words}</bdi>
      </span>
    </p>
  );
}
