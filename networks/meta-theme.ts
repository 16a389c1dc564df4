/**
 * Facebook's and Instagram's theme: a class of `html` on both (seen September 2025 to September 2026),
 * `meta[name=color-scheme]` where the class is missing.
 */
export function readMetaTheme(document: Document): 'light' | 'dark' {
  const { classList } = document.documentElement;
  if (classList.contains('__fb-dark-mode')) return 'dark';
  if (classList.contains('__fb-light-mode')) return 'light';
  const scheme = document.querySelector('meta[name="color-scheme"]')?.getAttribute('content');
  return scheme?.trim().startsWith('dark') ? 'dark' : 'light';
}
