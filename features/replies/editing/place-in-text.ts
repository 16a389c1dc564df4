/**
 * Where a letter stands in what an element shows: pixels from the element's top left corner to the
 * letter's lower left one.
 * @param offset in UTF-16 units, over all the text inside
 */
export function placeInText(element: HTMLElement, offset: number): { left: number; top: number } {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let before = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    if (offset < before + length) {
      const range = document.createRange();
      range.setStart(node, offset - before);
      range.setEnd(node, offset - before + 1);
      const [letter, frame] = [range.getBoundingClientRect(), element.getBoundingClientRect()];
      return { left: letter.left - frame.left, top: letter.bottom - frame.top };
    }
    before += length;
  }
  return { left: 0, top: element.offsetHeight };
}
