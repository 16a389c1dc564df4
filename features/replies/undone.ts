import type { Reply } from './model';

/** A reply before and after a change. */
export interface Change {
  before: Reply;
  after: Reply;
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function put<Field extends keyof Reply>(reply: Reply, field: Field, value: Reply[Field]): void {
  reply[field] = value;
}

/** A reply without a change that was made to it: the fields that it changed as they were, but for those changed again since. */
export function undone(now: Reply, { before, after }: Change): Reply {
  const reply = { ...now };
  for (const field of Object.keys(before) as (keyof Reply)[]) {
    const isOfChange = !isSame(before[field], after[field]);
    if (isOfChange && isSame(now[field], after[field])) put(reply, field, before[field]);
  }
  return reply;
}
