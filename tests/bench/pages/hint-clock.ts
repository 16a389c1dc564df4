/** Runs in the panel's page before its own script: notes when the list of hints had how many rows for the first time. */
const hintsAt: number[] = [];
Object.assign(globalThis, { hintsAt });

new MutationObserver(() => {
  const rows = document.querySelectorAll('[role=grid] [role=row][id^=hit-]').length;
  hintsAt[rows] ??= Date.now();
}).observe(document, { childList: true, subtree: true });
