import type { Migration } from './migration';

type Row = Record<string, unknown>;

const upgradeReply = (reply: Row): Row =>
  'position' in reply ? reply : { ...reply, crisisSafe: false, position: reply.createdAt };

const upgradeSettings = (row: Row): Row => {
  const value = row.value as Row;
  if ('shortcuts' in value) return row;
  const added = { agentName: '', shortcuts: { list: true, expand: true }, alikeFrom: 0.55 };
  return { ...row, value: { ...value, ...added } };
};

/** Replies in an order of their own and marked for crises; their uses, bags of wordings, answers and imports. */
export const repliesAtWork: Migration = {
  version: 2,
  stores: {
    insertions: 'id, replyId, postKey, at, [network+at]',
    bags: '[replyId+postKey], postKey, updatedAt',
    answers: 'question',
    imports: 'id',
  },
  upgrade: { replies: upgradeReply, settings: upgradeSettings },
};
