import type { Page } from '@playwright/test';
import type { SeenPost } from '../../features/engagement/model.ts';
import { openEye } from './drawn-marks.ts';

/** A figure that is seen beside a post. */
export interface DrawnFigure {
  /** Of the post it stands on, and of those that begin in the same words: endless feeds repeat theirs. */
  keys: string[];
  change: string;
  form: string;
  /** What of the page it covers: texts, pictures and buttons. */
  covers: string[];
}

/** The figures that are seen in a page now, each with the post it stands on by what is written around it. */
export async function figuresIn(page: Page, posts: readonly SeenPost[]): Promise<DrawnFigure[]> {
  const signs = posts.map(({ key, text }) => [key, text.replace(/\s/g, '').slice(0, 30)]);
  const known = JSON.stringify(signs.filter(([, sign]) => (sign?.length ?? 0) > 5));
  const eye = await openEye(page, /^figure$/);
  return eye.withNodes(`(() => {
    const known = ${known};
    const postsAt = (x, y) => {
      for (let around = document.elementFromPoint(x, y); around; around = around.parentElement) {
        const text = around.textContent.replace(/\\s/g, '');
        const own = known.filter(([, sign]) => text.includes(sign));
        // a whole feed holds several
        if (own.length > 0) return own.every(([, sign]) => sign === own[0][1]) ? own.map(([key]) => key) : [];
      }
      return [];
    };
    const overlaps = (one, other) =>
      one.left < other.right && one.right > other.left && one.top + 3 < other.bottom && one.bottom - 3 > other.top;
    const coveredBy = (box) => {
      const covered = [];
      for (const element of document.body.querySelectorAll('button,[role="button"],img,svg')) {
        if (overlaps(element.getBoundingClientRect(), box) && element.checkVisibility()) covered.push(element.tagName);
      }
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const around = node.parentElement.getBoundingClientRect();
        if (node.data.trim() === '' || around.width <= 1 || !overlaps(around, box)) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        if ([...range.getClientRects()].some((line) => overlaps(line, box))) covered.push(node.data);
      }
      return covered;
    };
    return nodes.flatMap((node) => {
      const box = node.getBoundingClientRect();
      if (box.width === 0) return [];
      const change = node.querySelector('.change')?.dataset.word ?? '';
      return [{
        keys: postsAt(box.left + box.width / 2, box.top + box.height / 2),
        change, form: node.dataset.form, covers: coveredBy(box),
      }];
    });
  })()`);
}
