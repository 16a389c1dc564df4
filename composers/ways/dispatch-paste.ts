/**
 * Pastes plain text into an element. HTML beside it makes Lexical and Quill trim spaces (November 2026).
 * The event's own clipboard is filled: Firefox 153 leaves out what a clipboard given to the event held.
 */
export function dispatchPaste(element: Element, text: string): void {
  const clipboardData = new DataTransfer();
  const event = new ClipboardEvent('paste', {
    clipboardData,
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  event.clipboardData?.setData('text/plain', text);
  element.dispatchEvent(event);
}
