/** Pastes plain text into an element. HTML beside it makes Lexical and Quill trim spaces (measured November 2026). */
export function dispatchPaste(element: Element, text: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  element.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true }),
  );
}
