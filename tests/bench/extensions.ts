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

/** The least that can say something of a draft as it is typed: its text, over one port, to a frame that writes it down. */
const BARE_LINE = `chrome.runtime.onConnect.addListener((port) => {
  let told = '';
  const tell = () => {
    const box = document.activeElement;
    const text = box.value ?? box.textContent;
    if (text !== told) port.postMessage(told = text);
  };
  document.addEventListener('input', tell, true);
  new MutationObserver(tell).observe(document, { subtree: true, childList: true, characterData: true });
});
const iframe = document.createElement('iframe');
iframe.style.cssText = 'position:fixed;inset:0 auto auto 0;width:120px;height:40px;border:0;z-index:9';
iframe.src = chrome.runtime.getURL('/sidepanel.html');
document.documentElement.append(iframe);`;

const FLOORS = { empty: '', observer: BARE_OBSERVER, frame: BARE_FRAME, line: BARE_LINE };

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

/** Notes each text in `hints`, as `pages/hint-clock.ts` notes the panel's, once it stands in the frame. */
const BARE_NOTES = `globalThis.hints = [];
chrome.tabs.getCurrent((tab) => chrome.tabs.connect(tab.id, { frameId: 0 }).onMessage.addListener((text) => {
  document.body.textContent = text;
  hints.push({ rows: 0, at: performance.timeOrigin + performance.now() });
}));`;

/** An extension with a bare line between page and frame, and nothing at either end: see `BARE_LINE`. */
export async function bareLineExtension(extension: string, folder: string): Promise<string> {
  const copy = await floorExtension(extension, folder, 'line');
  await writeFile(join(copy, 'bare-notes.js'), BARE_NOTES);
  const page = '<!doctype html><body><script src="/bare-notes.js"></script>';
  await writeFile(join(copy, 'sidepanel.html'), page);
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
