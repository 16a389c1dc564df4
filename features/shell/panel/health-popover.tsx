import { Button } from '../../../components/button';
import { classNames } from '../../../components/class-names';
import { copyText } from '../../../components/copy-text';
import { HealthRing } from '../../../components/health-ring';
import layout from '../../../components/layout.module.css';
import { useNotice } from '../../../components/notices';
import { Popover } from '../../../components/popover';
import { SeverityMark } from '../../../components/severity-mark';
import text from '../../../components/text.module.css';
import { useTranslation } from '../../../components/translation';
import type { PageClient } from '../../../messaging/page-client';
import type { PageView } from '../../../messaging/panel-port';
import { isListed } from '../../../networks/listed-languages';
import { type Health, PARTS, type Part, type PartHealth, workingParts } from '../../health/model';
import styles from './health-popover.module.css';
import head from './panel-header.module.css';
import { surveyHealth } from './survey-health';

const NAMES = {
  posts: 'shell.partPosts',
  comments: 'shell.partComments',
  counters: 'shell.partCounters',
  composer: 'shell.partComposer',
} as const satisfies Record<Part, string>;

interface HealthPopoverProps {
  view: PageView;
  health: Health;
  client: PageClient | null;
}

/** The ring with "4/4"; pressed, it says in words what is read, what isn't and since when. */
export function HealthPopover({ view, health, client }: HealthPopoverProps) {
  const { t } = useTranslation();
  const say = useNotice();
  const working = workingParts(health);
  const whole = working === PARTS.length;
  const copySurvey = async (line: PageClient) => {
    const survey = await line.call('survey', null);
    const report = { health: surveyHealth(survey, Date.now()), ...survey };
    const copied = await copyText(JSON.stringify(report, null, 2));
    say(
      copied
        ? { text: t('shell.surveyCopied'), severity: 'done' }
        : { text: t('shell.surveyNotCopied'), severity: 'sensitive' },
    );
  };
  return (
    <Popover
      label={t('shell.healthTitle')}
      trigger={
        <button
          type="button"
          className={classNames(head.health, !whole && head.partial)}
          aria-label={t('shell.health', { working, all: PARTS.length })}
        >
          <HealthRing working={PARTS.map((part) => health[part].state !== 'failing')} />
          {working}/{PARTS.length}
        </button>
      }
    >
      <h2 className={styles.title}>{t('shell.healthTitle')}</h2>
      <p className={styles.text}>
        {whole
          ? t('shell.healthFine')
          : t('shell.healthFailing', { network: t(`common.${view.network}`) })}
      </p>
      <dl className={classNames(layout.pairs, styles.parts)}>
        {PARTS.map((part) => (
          <PartLine key={part} name={t(NAMES[part])} health={health[part]} />
        ))}
      </dl>
      {!isListed(view.language) && (
        <p className={styles.text}>
          {t('shell.languageUnlisted', { network: t(`common.${view.network}`) })}
        </p>
      )}
      {!view.speaker.ok && (
        <p className={classNames(styles.speaker, text.meta)}>{t('guard.unknown')}</p>
      )}
      {client !== null && (
        <Button look="quiet" onClick={() => void copySurvey(client)}>
          {t('shell.copySurvey')}
        </Button>
      )}
    </Popover>
  );
}

function PartLine({ name, health }: { name: string; health: PartHealth }) {
  const { t, formatSince } = useTranslation();
  return (
    <>
      <dt>{name}</dt>
      <dd>
        {health.state === 'read' && (
          <SeverityMark severity="done">{t('shell.partRead')}</SeverityMark>
        )}
        {health.state === 'idle' && <span className={text.hint}>{t('shell.partIdle')}</span>}
        {health.state === 'failing' && (
          <SeverityMark severity="sensitive">
            {t('shell.partFailing', { since: formatSince(health.since, Date.now()) })}
          </SeverityMark>
        )}
      </dd>
    </>
  );
}
