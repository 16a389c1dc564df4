/** Runs in the panel's page before its own script: notes when what the person waits for stands on the screen. */
const shown: Record<string, number> = {};
Object.assign(globalThis, { shown });

const SIGNS: Record<string, () => boolean> = {
  anything: () => (document.querySelector('body > div')?.textContent ?? '') !== '',
  brand: () => document.querySelector('header button[aria-haspopup=menu] span') !== null,
  replies: () => document.querySelectorAll('[role=row]').length > 2,
  counters: () => document.querySelectorAll('dl dd p').length > 3,
};

function look(): void {
  for (const [name, stands] of Object.entries(SIGNS)) {
    if (name in shown || !stands()) continue;
    // after the next frame it is painted
    shown[name] = Number.NaN;
    requestAnimationFrame(() => setTimeout(() => (shown[name] = Date.now())));
  }
}

new MutationObserver(look).observe(document, {
  childList: true,
  subtree: true,
  characterData: true,
});
