import { markRanges } from '../../../../../components/mark-ranges';
import type { Translate } from '../../../../../components/translate';
import type { Translation } from '../../../../../components/translation';
import { SEVERITY_WORDS, severityName } from '../../../severity-words';
import { decidingRanges } from '../../deciding-ranges';
import type { ExportWords } from '../../export/export-words';
import type { Flag } from '../../model';
import { countersLine } from '../../panel/counters-line';
import { stepWords } from '../../panel/step-list';
import { zonedMoment } from '../../panel/zoned-moment';
import { escapeHtml } from './escape-html';

/** As on screen, for readers and printers without colour. */
const SHAPES = { info: '○', sensitive: '△', serious: '◆', illegal: '■' } as const;

const written = (text: string): string => `<bdi>${escapeHtml(text)}</bdi>`;

function authorOf({ evidence: { author } }: Flag, t: Translate): string {
  if (author === null) return t('alerts.unnamed');
  const { name, handle } = author;
  return written(handle === null || handle === name ? name : `${name} @${handle}`);
}

/** One flag as an article of HTML: everything that was kept of it. */
export function flagSheet(flag: Flag, words: ExportWords, translation: Translation): string {
  const { t, language } = translation;
  const { evidence } = flag;
  const { address, postAddress, writtenAt, seenAt, counters } = evidence;
  const moment = (at: number) => escapeHtml(zonedMoment(at, evidence.timeZone, language));
  const name = severityName(flag.severity);
  const said = markRanges(evidence.text, decidingRanges(flag))
    .map(({ text, marked }) => (marked ? `<mark>${escapeHtml(text)}</mark>` : escapeHtml(text)))
    .join('');
  const facts: [string, string][] = [
    [t('alertsPage.brand'), written(words.brandOf(flag) ?? t('alertsPage.noBrand'))],
    [t('alertsPage.network'), t(`common.${flag.network}`)],
    [t('alerts.author'), authorOf(flag, t)],
    [t('alerts.written'), writtenAt === null ? t('alerts.writtenUnknown') : moment(writtenAt)],
    [t('alerts.seen'), moment(seenAt)],
    [t('alerts.link'), written(address ?? t('alerts.noLink'))],
  ];
  if (flag.subject === 'comment')
    facts.push([t('alerts.underPost'), written(postAddress ?? t('alerts.noLink'))]);
  if (counters !== null) facts.push([t('alerts.counters'), countersLine(counters, translation)]);
  const { versions, steps, note } = flag;
  if (versions.length > 0) {
    const lines = versions.map(({ text, seenAt: at }) => {
      const until = zonedMoment(at, evidence.timeZone, language);
      return `${written(text)} (${escapeHtml(t('alerts.versionSeen', { date: until }))})`;
    });
    facts.push([t('alerts.versions', { count: versions.length }), lines.join('<br>')]);
  }
  const done = steps.map((step) => {
    const own = step.words === '' ? '' : ` · ${written(step.words)}`;
    return `${moment(step.at)} · ${stepWords(flag, step, t)}${own}`;
  });
  facts.push([t('alerts.steps'), done.join('<br>')]);
  if (note !== '') facts.push([t('alerts.note'), written(note)]);
  return `<article>
<h2>${SHAPES[name]} ${t(SEVERITY_WORDS[name])} · ${t(`crisis.${flag.category}`)}</h2>
<blockquote dir="auto">${said}</blockquote>
<p>${escapeHtml(words.why(flag).join(' '))}</p>
<dl>${facts.map(([term, fact]) => `<dt>${term}</dt><dd>${fact}</dd>`).join('')}</dl>
<footer>${escapeHtml(words.record)}</footer>
</article>`;
}
