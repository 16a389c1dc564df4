import type { Page } from '@playwright/test';

/** The words that lines are drawn under now, of nodes that the person sees; the registry is the document's, not a world's. */
export const markedIn = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...CSS.highlights.values()].flatMap((ranges) =>
      [...ranges].flatMap((range) => {
        const seen = (range as Range).startContainer.isConnected;
        return seen && !(range as Range).collapsed ? [range.toString()] : [];
      }),
    ),
  );
