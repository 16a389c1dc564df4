import type { NetworkId } from '../../networks/contract.ts';
import { type Look, type SiteHead, writeLook } from './site.ts';

/** The page that every address of a sample network answers with; its script draws the rest. */
export function siteDocument(network: NetworkId, head: SiteHead, look: Look, path: string): string {
  return `<!doctype html>
<html lang="${look.language}" dir="ltr" ${head.htmlAttributes(look)}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
${head.headMarkup(look, path)}
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/assets/${network}.css">
</head>
<body ${head.bodyAttributes(look)}>
<div id="${head.rootId}"></div>
<script type="application/json" id="sample-look">"${writeLook(look)}"</script>
<script type="module" src="/assets/${network}.js"></script>
</body>
</html>`;
}
