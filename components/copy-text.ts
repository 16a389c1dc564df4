/** The old way, for frames to which the page gives no clipboard policy: needs the person's click or key just before. */
function copyBySelection(text: string): boolean {
  const area = document.createElement('textarea');
  area.value = text;
  area.style.cssText = 'position:fixed;opacity:0;pointer-events:none';
  const focused = document.activeElement;
  document.body.append(area);
  area.focus({ preventScroll: true });
  area.select();
  const copied = document.execCommand('copy');
  area.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  return copied;
}

async function writeToClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Puts a text on the clipboard. False when no way is allowed here. */
export async function copyText(text: string): Promise<boolean> {
  if (await writeToClipboard(text)) return true;
  // the focus may have gone to the network's reply box meanwhile, and only a focused window may write
  window.focus();
  return (await writeToClipboard(text)) || copyBySelection(text);
}
