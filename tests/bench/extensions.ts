import { cp, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const SCRIPTS = 'content-scripts';

/** The least that a script which reads a feed can do: one observer of everything that Vigie observes. */
const BARE_OBSERVER = `new MutationObserver(() => {}).observe(document.body, {
  subtree: true, childList: true, characterData: true, attributeFilter: ['href', 'aria-label', 'datetime'],
});`;

/** A frame like the panel's, on a click at the rail's place, without a pass: the panel's page loads and shows nothing. */
const BARE_FRAME = `addEventListener('click', () => {
  const iframe = document.createElement('iframe');
  iframe.style.cssText = 'position:fixed;inset:0 0 0 auto;width:428px;height:100%;border:0';
  iframe.src = chrome.runtime.getURL('/sidepanel.html') + '#spent';
  document.documentElement.append(iframe);
}, true);`;

const FLOORS = { empty: '', observer: BARE_OBSERVER, frame: BARE_FRAME };

/**
 * The built extension with another content script in place of its own: the floor that those are compared with.
 * @param folder where copies may be made
 */
export async function floorExtension(
  extension: string,
  folder: string,
  floor: keyof typeof FLOORS,
): Promise<string> {
  const copy = await copyOf(extension, folder);
  for (const script of await readdir(join(copy, SCRIPTS))) {
    await writeFile(join(copy, SCRIPTS, script), FLOORS[floor]);
  }
  return copy;
}

/** A copy whose panel runs a script of ours before its own: a clock, in the panel's own process. */
export async function withPanelScript(
  extension: string,
  folder: string,
  script: string,
): Promise<string> {
  const copy = await copyOf(extension, folder);
  const page = join(copy, 'sidepanel.html');
  const html = await readFile(page, 'utf8');
  await writeFile(join(copy, 'bench-clock.js'), script);
  await writeFile(page, html.replace('<head>', '<head><script src="/bench-clock.js"></script>'));
  return copy;
}

async function copyOf(extension: string, folder: string): Promise<string> {
  const copy = await mkdtemp(join(folder, 'extension-'));
  await cp(extension, copy, { recursive: true });
  return copy;
}
