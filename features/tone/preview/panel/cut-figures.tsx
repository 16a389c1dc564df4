import { useId, useState } from 'react';
import { Button } from '../../../../components/button';
import text from '../../../../components/text.module.css';
import { useTranslation } from '../../../../components/translation';
import type { Cut, CutSource } from '../cuts';
import styles from './out-of-context.module.css';

/** How much is shown there, and who says so. */
export function CutFigures({ cut }: { cut: Cut }) {
  const { t } = useTranslation();
  const list = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={styles.figures}>
      <p className={text.meta}>
        <Figures {...cut} />
        {cut.place === 'notification' && ` ${t('preview.notThere')}`}
      </p>
      <Button
        look="quiet"
        aria-expanded={isOpen}
        aria-controls={list}
        onClick={() => setOpen(!isOpen)}
      >
        {t('preview.sources')}
      </Button>
      <ul id={list} className={styles.sources} hidden={!isOpen}>
        {cut.sources.map((source) => (
          <Source key={source.address} {...source} />
        ))}
      </ul>
    </div>
  );
}

function Figures({ place, characters, lines }: Cut) {
  const { t, formatNumber } = useTranslation();
  const said = {
    place: t(`preview.${place}`),
    characters: formatNumber(characters ?? 0),
    lines: formatNumber(lines ?? 0),
  };
  if (lines === null) return t('preview.aboutCharacters', said);
  if (characters === null) return t('preview.aboutLines', said);
  return t(lines === 1 ? 'preview.aboutOneLine' : 'preview.aboutBoth', said);
}

function Source({ address, readOn, witness }: CutSource) {
  const { t, formatDate } = useTranslation();
  return (
    <li>
      <a href={address} target="_blank" rel="noreferrer">
        {new URL(address).hostname}
      </a>{' '}
      {t(`preview.${witness}`, { date: formatDate(Date.parse(readOn)) })}
    </li>
  );
}
