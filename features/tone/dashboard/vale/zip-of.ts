import type { ValeFile } from '../../vale/vale-file';

/**
 * Files in one folder, as a ZIP.
 * @param folder its name, and the one that the files come out in
 */
export async function zipOf(
  files: readonly ValeFile[],
  folder: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const { strToU8, zipSync } = await import('fflate');
  return zipSync(
    Object.fromEntries(files.map(({ name, text }) => [`${folder}/${name}`, strToU8(text)])),
  );
}
