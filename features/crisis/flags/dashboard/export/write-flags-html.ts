import type { Translation } from '../../../../../components/translation';
import type { ExportWords } from '../../export/export-words';
import type { Flag } from '../../model';
import { zonedMoment } from '../../panel/zoned-moment';
import { escapeHtml } from './escape-html';
import { flagSheet } from './flag-sheet';

/** For paper: ink alone, and no flag over two pages where it fits on one. */
const STYLE = `
body { max-width: 44em; margin: 2em auto; padding: 0 1em; font: 11pt/1.45 Georgia, serif; }
h1, h2, dt, footer, header p { font-family: system-ui, sans-serif; }
h1 { font-size: 18pt; margin: 0; }
h2 { font-size: 11pt; margin: 0 0 .5em; }
article { break-inside: avoid; margin-top: 1.5em; padding-top: 1em; border-top: 1px solid; }
blockquote { margin: 0 0 .75em; padding-inline-start: .75em; border-inline-start: 3px solid; white-space: pre-line; overflow-wrap: anywhere; unicode-bidi: plaintext; }
mark { color: inherit; background: none; text-decoration: underline 2px; text-underline-offset: 3px; }
dl { display: grid; grid-template-columns: 13em 1fr; gap: .2em 1em; margin: .75em 0; font-size: 9.5pt; }
dd { margin: 0; overflow-wrap: anywhere; white-space: pre-line; }
footer { font-size: 8.5pt; font-style: italic; }
@page { margin: 18mm; }
`;

/**
 * Flags as a page to print or to hand over, which loads nothing and runs nothing.
 * @param now milliseconds since 1970
 */
export function writeFlagsHtml(
  flags: readonly Flag[],
  words: ExportWords,
  translation: Translation,
  now: number,
): string {
  const { t, language } = translation;
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const title = t('alertsPage.count', { count: flags.length });
  const made = t('alertsPage.exportedAt', { date: zonedMoment(now, timeZone, language) });
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Vigie · ${escapeHtml(title)}</title>
<style>${STYLE}</style>
<header>
<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(made)} ${escapeHtml(words.record)}</p>
</header>
${flags.map((flag) => flagSheet(flag, words, translation)).join('\n')}
</html>
`;
}
