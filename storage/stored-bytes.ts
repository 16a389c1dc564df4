/** How many bytes the extension's storage takes on this device, as the browser counts; null when it doesn't tell. */
export async function storedBytes(): Promise<number | null> {
  try {
    return (await navigator.storage.estimate()).usage ?? null;
  } catch {
    // a private window may refuse
    return null;
  }
}
