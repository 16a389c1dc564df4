/** Mozilla's own linter over the Firefox build. A missing data collection declaration is only a warning there, and still refused. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ROOT } from '../browser/build-extension.ts';

const require = createRequire(import.meta.url);
const linter = require('addons-linter').createInstance({
  config: {
    _: [join(ROOT, '.output', 'firefox-mv3')],
    logLevel: 'fatal',
    output: 'none',
    selfHosted: false,
  },
});
const { errors, warnings } = await linter.run();
const refused = [
  ...errors,
  ...warnings.filter(
    ({ code }: { code: string }) => code === 'MISSING_DATA_COLLECTION_PERMISSIONS',
  ),
];
for (const { code, message, file } of refused) console.error(`${code} ${file ?? ''}: ${message}`);
console.log(`${errors.length} errors, ${warnings.length} warnings`);
process.exit(refused.length > 0 ? 1 : 0);
