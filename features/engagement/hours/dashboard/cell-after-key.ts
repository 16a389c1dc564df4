import { HOURS_A_DAY, HOURS_A_WEEK } from '../hours-of';

/**
 * Where a key leads in the map of the week, as in any grid (ARIA Authoring Practices, Grid): arrows to the neighbour,
 * Home and End to the ends of the day, with Ctrl to those of the week. It stops at the edges.
 * @returns null for a key that leads nowhere
 */
export function cellAfterKey(
  { key, ctrlKey }: { key: string; ctrlKey: boolean },
  cell: number,
): number | null {
  const hour = cell % HOURS_A_DAY;
  const start = cell - hour;
  switch (key) {
    case 'ArrowLeft':
      return Math.max(start, cell - 1);
    case 'ArrowRight':
      return Math.min(start + HOURS_A_DAY - 1, cell + 1);
    case 'ArrowUp':
      return cell < HOURS_A_DAY ? cell : cell - HOURS_A_DAY;
    case 'ArrowDown':
      return cell + HOURS_A_DAY >= HOURS_A_WEEK ? cell : cell + HOURS_A_DAY;
    case 'Home':
      return ctrlKey ? 0 : start;
    case 'End':
      return ctrlKey ? HOURS_A_WEEK - 1 : start + HOURS_A_DAY - 1;
    default:
      return null;
  }
}
