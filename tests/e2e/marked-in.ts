import type { Page } from '@playwright/test';

/** The words that lines are drawn under now, of nodes that the person sees; the registry is the document's, not a world's. */
async function underlinedIn(page: Page, isOfComments: boolean): Promise<string[]> {
  return page.evaluate(
    (ofComments) =>
      [...CSS.highlights].flatMap(([name, ranges]) =>
        name.startsWith('vigie-words-') !== ofComments
          ? []
          : [...ranges].flatMap((range) => {
              const seen = (range as Range).startContainer.isConnected;
              return seen && !(range as Range).collapsed ? [range.toString()] : [];
            }),
      ),
    isOfComments,
  );
}

/** In the draft. */
export const markedIn = (page: Page): Promise<string[]> => underlinedIn(page, false);

/** In flagged comments. */
export const decidingIn = (page: Page): Promise<string[]> => underlinedIn(page, true);
