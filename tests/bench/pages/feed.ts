import { articleOf, reattribute } from './article';

const root = document.getElementById('root') ?? document.body;
/** Cells of a virtualised list that are in the page at once. */
const WINDOW = 60;
let next = 1_000_020;

const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, ms)));

function newCell(markup: string): Element {
  const cell = document.createElement('div');
  cell.dataset.testid = 'cellInnerDiv';
  cell.innerHTML = markup;
  return cell;
}

/**
 * A cell that leaves at the top comes back at the bottom as another post: half with new children, a quarter by
 * attributes and texts alone, a quarter replaced. Cells are placed by a transform, so their nodes need not move.
 */
function recycle(cell: Element, id: number): void {
  const article = cell.firstElementChild;
  if (id % 4 === 3 || !article) cell.replaceWith(newCell(articleOf(id)));
  else if (id % 4 === 2) reattribute(article, id);
  else cell.innerHTML = articleOf(id);
}

/** Scrolls a virtualised feed by so many posts. Resolves to the keys that were shown. */
async function scrollFeed(posts: number, batch: number, ms: number): Promise<string[]> {
  const keys: string[] = [];
  for (let done = 0; done < posts; done += batch) {
    for (let i = 0; i < batch; i += 1) {
      const id = next++;
      keys.push(`x:${id}`);
      const cell = root.children[id % WINDOW];
      if (cell) recycle(cell, id);
      else root.append(newCell(articleOf(id)));
    }
    await pause(ms);
  }
  return keys;
}

/** Loads replies under the post of a status page, and keeps them all in it. Resolves to their keys. */
async function loadReplies(replies: number, batch: number, ms: number): Promise<string[]> {
  document.documentElement.classList.add('kept');
  const keys: string[] = [];
  if (root.childElementCount === 0) {
    root.append(newCell(articleOf(Number(location.pathname.split('/').at(-1)), true)));
  }
  for (let done = 0; done < replies; done += batch) {
    for (let i = 0; i < batch; i += 1) {
      const id = next++;
      keys.push(`x:${id}`);
      root.append(newCell(articleOf(id)));
    }
    await pause(ms);
  }
  return keys;
}

Object.assign(window, { scrollFeed, loadReplies });
