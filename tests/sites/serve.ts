/** `node tests/sites/serve.ts`: the sample networks for a look, until Ctrl+C. */
import { startSites } from './server.ts';

const sites = await startSites({ port: 8443, proxyPort: 8444 });
console.log(`Sample networks on loopback port ${sites.port} (proxy for Firefox: ${sites.proxyPort}).
Start Chromium with:
  chromium --user-data-dir="$(mktemp -d)" ${sites.chromiumArgs.map((flag) => `'${flag}'`).join(' ')} \\
    'https://x.com/home?sample=fr-dark-storm'
Looks: ?sample=<fr|en>-<light|dark>-<calm|storm>[-still|-quick|-changed]`);
