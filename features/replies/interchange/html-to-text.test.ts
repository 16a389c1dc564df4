import { describe, expect, it } from 'vitest';
import { htmlToText } from './html-to-text';
import { spent } from './sample-spent';

describe('HTML as plain text', () => {
  it.each([
    ['<p>Bonjour,</p><p>Merci&nbsp;!</p>', 'Bonjour,\n\nMerci\u00a0!'],
    ['<div>un</div><div><br></div><div>deux</div>', 'un\n\ndeux'],
    ['un<br/>deux<BR>trois', 'un\ndeux\ntrois'],
    ['<ul><li>bus</li><li>tram</li></ul>fin', '- bus\n- tram\n\nfin'],
    ['<ol><li>un<ul><li>a</li></ul></li><li>deux</li></ol>', '1. un\n- a\n2. deux'],
    [
      'Voyez <a href="https://exemple.test/aide">notre aide</a>.',
      'Voyez notre aide (https://exemple.test/aide).',
    ],
    ['<a href="https://exemple.test/">exemple.test</a>', 'exemple.test'],
    ['<a href="mailto:sav@exemple.test">le SAV</a>', 'le SAV (sav@exemple.test)'],
    ['<a href="javascript:window.x=1">clic</a>', 'clic'],
    ['a <b>gras</b> et <i> penché </i> !', 'a gras et penché !'],
    ['<style>p{}</style><script>alert(1)</script>reste<!-- non -->', 'reste'],
    ['&lt;3 &eacute;t&eacute; &#8217; &#x1F600; &inconnu; &amp;lt;', '<3 été ’ 😀 &inconnu; &lt;'],
    ['1 < 2 et 3 > 2', '1 < 2 et 3 > 2'],
    ['<img src=x onerror=alert(1) alt="logo">', 'logo'],
    ['<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a b\nc'],
    ['', ''],
    ['<p', '<p'],
  ])('%j', (html, text) => {
    expect(htmlToText(html).text).toBe(text);
  });

  it('says that there was a picture', () => {
    expect(htmlToText('a<img src="x">').hadPicture).toBe(true);
    expect(htmlToText('a').hadPicture).toBe(false);
  });

  it.each([
    ['nested without end', '<div>'.repeat(100_000)],
    ['opened without end', '<a '.repeat(100_000)],
    ['lists in lists', '<ul><li>'.repeat(50_000)],
    ['links in links', '<a href="https://a.test">'.repeat(50_000)],
    ['comments without end', '<!--'.repeat(100_000)],
    ['ampersands', '&'.repeat(300_000)],
    ['spaces', ' '.repeat(300_000)],
  ])('answers soon for what is %s', (_, html) => {
    const start = spent();
    htmlToText(html);
    expect(spent() - start).toBeLessThan(2000);
  });
});
