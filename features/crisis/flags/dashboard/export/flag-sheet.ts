import { markRanges } from '../../../../../components/mark-ranges';
import type { Translation } from '../../../../../components/translation';
import { SEVERITY_WORDS, severityName } from '../../../severity-words';
import { countersLine } from '../../counters-line';
import { decidingRanges } from '../../deciding-ranges';
import type { ExportWords } from '../../export/export-words';
import { REASON_WORDS, STATE_WORDS } from '../../flag-words';
import type { Flag } from '../../model';
import { zonedMoment } from '../../zoned-moment';
import { escapeHtml } from './escape-html';

/** As on screen, for readers and printers without colour. */
const SHAPES = { info: '○', sensitive: '△', serious: '◆', illegal: '■' } as const;

const written = (text: string): string => `<bdi>${escapeHtml(text)}</bdi>`;

/** One flag as an article of HTML: everything that was kept of it. */
export function flagSheet(flag: Flag, words: ExportWords, translation: Translation): string {
  const { t, language } = translation;
  const { evidence } = flag;
  const { author, address, postAddress, writtenAt, seenAt, counters } = evidence;
  const moment = (at: number) => escapeHtml(zonedMoment(at, evidence.timeZone, language));
  const name = severityName(flag.severity);
  const said = markRanges(evidence.text, decidingRanges(flag))
    .map(({ text, marked }) => (marked ? `<mark>${escapeHtml(text)}</mark>` : escapeHtml(text)))
    .join('');
  const handle = author?.handle ? ` @${author.handle}` : '';
  const facts: [string, string][] = [
    [t('alertsPage.brand'), written(words.brandOf(flag) ?? t('alertsPage.noBrand'))],
    [t('alertsPage.network'), t(`common.${flag.network}`)],
    [t('alerts.author'), written((author?.name ?? t('alerts.unnamed')) + handle)],
    [t('alerts.written'), writtenAt === null ? t('alerts.writtenUnknown') : moment(writtenAt)],
    [t('alerts.seen'), moment(seenAt)],
    [t('alerts.link'), written(address ?? t('alerts.noLink'))],
    [t('alerts.underPost'), written(postAddress ?? t('alerts.noLink'))],
    ...(counters === null
      ? []
      : [[t('alerts.counters'), countersLine(counters, translation)] as [string, string]]),
    ...flag.versions.map(({ text, seenAt: at }): [string, string] => [
      t('alerts.versionSeen', { date: zonedMoment(at, evidence.timeZone, language) }),
      written(text),
    ]),
    ...flag.steps.map(({ at, state, reason, words: own }): [string, string] => [
      moment(at),
      [t(STATE_WORDS[state]), reason && t(REASON_WORDS[reason]), own && written(own)]
        .filter(Boolean)
        .join(' · '),
    ]),
    ...(flag.note === '' ? [] : [[t('alerts.note'), written(flag.note)] as [string, string]]),
  ];
  return `<article>
<h2>${SHAPES[name]} ${t(SEVERITY_WORDS[name])} · ${t(`crisis.${flag.category}`)}</h2>
<blockquote dir="auto">${said}</blockquote>
<p>${escapeHtml(words.why(flag).join(' '))}</p>
<dl>${facts.map(([term, fact]) => `<dt>${term}</dt><dd>${fact}</dd>`).join('')}</dl>
<footer>${escapeHtml(words.record)}</footer>
</article>`;
}
