/** V1 marks `html` (`theme--dark`, 2023 to 2026-07); V2 has no known mark, so that the drawn background tells. */
export function readTheme(document: Document): 'light' | 'dark' {
  const root = document.documentElement;
  if (root.classList.contains('theme--dark')) return 'dark';
  const view = getComputedStyle(document.querySelector('body') ?? root);
  const [red = 255, green = 255, blue = 255, alpha = 1] = (
    view.backgroundColor.match(/[\d.]+/g) ?? []
  ).map(Number);
  if (alpha > 0) return red + green + blue < 384 ? 'dark' : 'light';
  return getComputedStyle(root).colorScheme === 'dark' ? 'dark' : 'light';
}
