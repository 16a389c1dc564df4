import type { Frame } from '@playwright/test';

/** The counters that the panel's post tab shows, as « Reactions 1.2K »; those it can't read are left out. */
export async function readFigures(panel: Frame): Promise<string[]> {
  const figures = panel.locator('dl > div');
  await figures.first().waitFor();
  return figures.evaluateAll((all) =>
    all.flatMap((figure) => {
      const name = figure.querySelector('dt')?.textContent;
      const value = figure.querySelector('dd > p')?.childNodes;
      const said = [...(value ?? [])]
        .filter((node) => node.nodeType === 3 || node.nodeName === 'SMALL')
        .map((node) => node.textContent)
        .join(' ');
      return /\d/.test(said) ? [`${name} ${said}`] : [];
    }),
  );
}
