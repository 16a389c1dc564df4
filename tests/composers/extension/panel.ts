/** The one call of the extension's API that the checks make, under its name in both browsers. */
declare const chrome: { runtime: { getURL(path: string): string } };

/** Where the panel's field is on the page, for the mouse. */
export const PANEL_POINT = { x: 930, y: 60 };

/** A page of the extension in a closed root, as Vigie's panel is: its field takes the focus from the editor. */
export function showPanel(): void {
  const host = document.createElement('div');
  host.style.cssText = 'position:fixed;right:0;top:0;width:200px;height:120px';
  const frame = document.createElement('iframe');
  frame.src = chrome.runtime.getURL('panel.html');
  frame.style.cssText = 'width:100%;height:100%;border:0';
  host.attachShadow({ mode: 'closed' }).append(frame);
  document.documentElement.append(host);
}
