import { firstTablesSample } from './001-first-tables.sample';
import type { Sample } from './sample';

const [oldReply] = firstTablesSample.rows.replies ?? [];
const [oldSettings] = firstTablesSample.rows.settings ?? [];
const reply = { ...oldReply, crisisSafe: true, position: 1_763_700_000_000.5 };

/** Rows as version 2 writes them. */
export const repliesAtWorkSample: Sample = {
  version: 2,
  rows: {
    ...firstTablesSample.rows,
    replies: [reply],
    settings: [
      {
        ...oldSettings,
        value: {
          ...(oldSettings?.value as object),
          agentName: 'Nadia',
          shortcuts: { list: true, expand: false },
          alikeFrom: 0.7,
        },
      },
    ],
    insertions: [
      {
        id: '019aa2b0-0000-7000-8000-000000000004',
        replyId: '019aa2b0-0000-7000-8000-000000000002',
        wording: 0,
        text: 'Merci beaucoup, Jean-Pierre !',
        network: 'facebook',
        brandId: '019aa2b0-0000-7000-8000-000000000001',
        postKey: 'facebook:77',
        commentKey: 'facebook:78',
        answeredText: 'Encore !!!',
        at: 1_763_700_500_000,
      },
    ],
    bags: [
      {
        replyId: '019aa2b0-0000-7000-8000-000000000002',
        postKey: 'facebook:77',
        left: [1],
        dealt: [0],
        updatedAt: 1_763_700_500_000,
      },
    ],
    answers: [{ question: 'Numéro de commande', answer: 'C-2041', updatedAt: 1_763_700_500_000 }],
    imports: [
      {
        id: '019aa2b0-0000-7000-8000-000000000005',
        name: 'templates.csv',
        at: 1_763_700_600_000,
        added: ['019aa2b0-0000-7000-8000-000000000006'],
        before: [reply],
        prints: ['1k2j3h', '9z8y7x'],
      },
    ],
    meta: [{ key: 'schema', value: 2 }],
  },
};
