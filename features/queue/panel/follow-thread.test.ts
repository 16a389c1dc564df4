import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { relaxedDatabase } from '../../../storage/database';
import { decide } from '../handling/records';
import { someone } from '../sample-facts';
import { followThread, type ThreadRows } from './follow-thread';

it('tells on X what was decided about comments on the pages of others', async () => {
  const replies = { ok: true, value: { value: 1, low: 1, high: 1 } } as const;
  await relaxedDatabase.comments.bulkPut([
    someone('x:2', { network: 'x', postKey: 'x:1', replies }),
    someone('x:4', { network: 'x', postKey: 'x:2' }),
  ]);
  const told: ThreadRows[] = [];
  const stop = followThread(
    'x:1',
    (rows) => told.push(rows),
    (error) => expect.unreachable(String(error)),
  );
  await vi.waitFor(() => expect(told.at(-1)?.comments).toHaveLength(2));
  await decide(['x:4'], { state: 'seen', reason: '', article: null, brandId: null });
  await vi.waitFor(() => expect(told.at(-1)?.handlings.get('x:4')?.state).toBe('seen'));
  stop();
});
