import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import {
  draggable,
  dropTargetForElements,
} from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import {
  attachClosestEdge,
  extractClosestEdge,
} from '@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge';

/** Where a row was let go: right before or right after another. */
export type DropGoal = { before: string } | { after: string };

/**
 * Lets a row be dragged by its handle, and others be dropped beside it.
 * @param onDrop told which row was let go beside this one
 * @returns ends it
 */
export function dragRow(
  row: HTMLElement,
  handle: HTMLElement,
  id: string,
  onDrop: (movedId: string, goal: DropGoal) => void,
): () => void {
  const unmark = () => delete row.dataset.drop;
  return combine(
    draggable({
      element: row,
      dragHandle: handle,
      getInitialData: () => ({ replyId: id }),
      onDragStart: () => {
        row.dataset.dragged = '';
      },
      onDrop: () => {
        delete row.dataset.dragged;
      },
    }),
    dropTargetForElements({
      element: row,
      canDrop: ({ source }) => typeof source.data.replyId === 'string',
      getData: ({ input, element }) =>
        attachClosestEdge({}, { input, element, allowedEdges: ['top', 'bottom'] }),
      onDrag: ({ self, source }) => {
        const edge = extractClosestEdge(self.data);
        if (edge === null || source.element === row) unmark();
        else row.dataset.drop = edge;
      },
      onDragLeave: unmark,
      onDrop: ({ self, source }) => {
        unmark();
        const movedId = source.data.replyId;
        if (typeof movedId !== 'string' || movedId === id) return;
        onDrop(movedId, extractClosestEdge(self.data) === 'top' ? { before: id } : { after: id });
      },
    }),
  );
}
