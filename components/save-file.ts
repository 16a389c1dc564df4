/** Hands a file to the person, where the browser keeps downloads. Needs no permission. */
export function saveFile(content: Blob, name: string): void {
  const link = document.createElement('a');
  const address = URL.createObjectURL(content);
  link.href = address;
  link.download = name;
  link.click();
  // the browser has taken it up by then
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
