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
  // networks draw emoji as pictures
  const signs = posts.map(({ key, text }) => [
    key,
    text.replace(/[^\p{L}\p{N}]/gu, '').slice(0, 30),
  ]);
  const known = JSON.stringify(signs.filter(([, sign]) => (sign?.length ?? 0) > 5));
  const eye = await openEye(page, /^figure$/);
  return eye.withNodes(`(() => {
    const known = ${known};
    const postsAt = (x, y) => {
      for (let around = document.elementFromPoint(x, y); around; around = around.parentElement) {
        const text = around.textContent.replace(/[^\\p{L}\\p{N}]/gu, '');
        const own = known.filter(([, sign]) => text.includes(sign));
        // a post holds the one that it quotes, below its own text
        const first = Math.min(...own.map(([, sign]) => text.indexOf(sign)));
        if (own.length > 0) return own.filter(([, sign]) => text.indexOf(sign) === first).map(([key]) => key);
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
      const middle = box.top + box.height / 2;
      const isInWindow = middle > 0 && middle < innerHeight;
      if (!isInWindow || getComputedStyle(node).visibility !== 'visible') return [];
      const change = node.querySelector('.change')?.dataset.word ?? '';
      return [{
        keys: postsAt(box.left + box.width / 2, box.top + box.height / 2),
        change, form: node.dataset.form, covers: coveredBy(box),
      }];
    });
  })()`);
}

/** How far figures stray from what of the page they stand on, in the frames of a scroll, at most, in pixels. */
export async function strayOfFigures(page: Page): Promise<number> {
  const eye = await openEye(page, /^figure$/);
  return eye.withNodes(`(async () => {
    const pairs = nodes.flatMap((node) => {
      const { left, top, width } = node.getBoundingClientRect();
      const isSeen = getComputedStyle(node).visibility === 'visible';
      const under = isSeen && document.elementFromPoint(left + width / 2, top + 9);
      return under ? [{ node, under, apart: top - under.getBoundingClientRect().top }] : [];
    });
    const canScroll = (element) =>
      element.scrollHeight > element.clientHeight + 100 && /auto|scroll/.test(getComputedStyle(element).overflowY);
    let scroller = pairs[0]?.under;
    while (scroller && !canScroll(scroller)) scroller = scroller.parentElement;
    scroller ??= document.scrollingElement;
    let stray = pairs.length === 0 ? Infinity : 0;
    for (let step = 0; step < 12; step += 1) {
      scroller.scrollTop += step < 6 ? 7 : -7;
      await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
      for (const { node, under, apart } of pairs) {
        const { top } = node.getBoundingClientRect();
        if (getComputedStyle(node).visibility === 'visible') stray = Math.max(stray, Math.abs(top - under.getBoundingClientRect().top - apart));
      }
    }
    return stray;
  })()`);
}
