/** FNV-1a, where it begins. */
export const START = 0x811c9dc5;

/** FNV-1a, one step. */
export const step = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** Mixed well enough that the low bits alone can be kept. */
export function mixed(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (once ^ (once >>> 12)) >>> 0;
}
