/** Runs in the panel's page before its own script: notes when the list of hints came to have how many rows. */
const hints: { rows: number; at: number }[] = [];
Object.assign(globalThis, { hints });
let last = 0;

new MutationObserver(() => {
  const rows = document.querySelectorAll('[role=grid] [role=row][id^=hit-]').length;
  if (rows === last) return;
  last = rows;
  hints.push({ rows, at: performance.timeOrigin + performance.now() });
}).observe(document, { childList: true, subtree: true });
