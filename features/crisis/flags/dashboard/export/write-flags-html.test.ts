// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { createFormats } from '../../../../../components/formats';
import { createTranslate } from '../../../../../components/translate';
import { sampleFlag } from '../../sample-flag';
import { writeFlagsHtml } from './write-flags-html';

const t = createTranslate('fr');
const FRENCH = { language: 'fr' as const, t, ...createFormats('fr', t) };
const WORDS = { record: t('alerts.legal'), why: () => ['<b>pourquoi</b>'], brandOf: () => '"&\'' };
const HOSTILE = '</blockquote><script>alert(1)</script> <img src=x onerror=alert(1)> \u202e"&';

it('shows what was written as it was written, whatever it holds', () => {
  const flag = sampleFlag({
    note: '<iframe src="javascript:1">',
    evidence: {
      ...sampleFlag().evidence,
      text: HOSTILE,
      author: { handle: '"><b>', name: '<svg onload=alert(1)>', address: null },
      address: 'javascript:alert(1)',
      timeZone: '<i>',
    },
  });
  const html = writeFlagsHtml([flag], WORDS, FRENCH, 0);
  const page = new DOMParser().parseFromString(html, 'text/html');
  expect(page.querySelectorAll('script, img, svg, iframe, b, i, a')).toHaveLength(0);
  expect(page.querySelector('blockquote')?.textContent).toBe(HOSTILE);
  expect(page.querySelector('mark')?.textContent).toBe(HOSTILE.slice(8, 24));
  expect(page.body.textContent).toContain('<iframe src="javascript:1">');
  expect(html).toContain("default-src 'none'");
});

it('says of each flag that it is an internal record, with its dates in their zone', () => {
  const html = writeFlagsHtml([sampleFlag(), sampleFlag({ key: 'x:2' })], WORDS, FRENCH, 0);
  const page = new DOMParser().parseFromString(html, 'text/html');
  expect([...page.querySelectorAll('footer')].map(({ textContent }) => textContent)).toEqual([
    WORDS.record,
    WORDS.record,
  ]);
  expect(page.querySelector('header')?.textContent).toContain(WORDS.record);
  expect(page.querySelector('dl')?.textContent).toContain('21 novembre 2026');
  expect(page.querySelector('h2')?.textContent).toBe('■ Illégal · Menace');
});
