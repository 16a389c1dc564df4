import type { Frame } from '@playwright/test';
import axe from 'axe-core';

/** What axe finds in a frame. The panel's stands in a closed root, where Playwright's own builder does not go: axe runs in the frame itself. */
export async function violationsIn(frame: Frame): Promise<string[]> {
  await frame.evaluate(axe.source);
  return frame.evaluate(async () => {
    const { axe: inPage } = window as unknown as { axe: typeof axe };
    const { violations, passes } = await inPage.run();
    if (passes.length < 10) throw new Error(`axe looked at nothing: ${passes.length} rules passed`);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
    );
  });
}
