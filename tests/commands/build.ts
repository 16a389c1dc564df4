/** `npm run build`: the extension for Chrome (and Edge) and for Firefox, in `.output/`. */
import { buildExtension } from '../browser/build-extension.ts';

for (const browser of ['chrome', 'firefox'] as const) {
  console.log(`${browser}: ${await buildExtension(browser)}`);
}
console.log('Edge takes the Chrome build.');
