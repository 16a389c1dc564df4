import type { Detector } from './detector';

/* Services that hide where a link leads, met in comments of brands; a brand's own short domain is not among them. */
const SHORTENERS = new Set(
  `adf.ly amzn.to bit.ly bitly.com bl.ink buff.ly cli.re clck.ru cutt.ly dlvr.it dub.sh fb.me goo.gl huit.re ift.tt is.gd
   j.mp lc.cx lnkd.in mcaf.ee n9.cl ow.ly po.st qr.ae rb.gy rebrand.ly s.id shorte.st short.gy short.io shorturl.at
   shorturl.gg smarturl.it snip.ly su.pr t.co t.ly t2m.io tiny.cc tiny.pl tinyurl.com tny.im tr.im trib.al u.nu u.to
   urlr.me urlz.fr v.gd vu.fr x.gd`.split(/\s+/),
);
const LINK =
  /(?<![\p{L}\p{N}@._-])(?:https?:\/\/)?(?:www\.)?([a-z\d-]+(?:\.[a-z\d-]+)+)\/[^\s<>"»)]+/giu;
/** LinkedIn makes these of every long link by itself. */
const LINKEDIN_OWN = 'lnkd.in';

/** Links by a shortener that isn't one of the brand's. No options. */
export const detector: Detector = ({ raw }, _options, { brand, network }) => {
  const ours = new Set(brand?.shorteners.map((domain) => domain.toLowerCase()));
  if (network === 'linkedin') ours.add(LINKEDIN_OWN);
  return Array.from(raw.matchAll(LINK)).flatMap(({ 0: link, 1: domain = '', index }) => {
    const host = domain.toLowerCase();
    if (!SHORTENERS.has(host) || ours.has(host)) return [];
    const end = index + link.replace(/[.,;:!?…]+$/u, '').length;
    return [{ start: index, end, instead: null, message: null }];
  });
};
