import { repliesAtWorkSample } from './002-replies-at-work.sample';
import type { Sample } from './sample';

const [oldBrand] = repliesAtWorkSample.rows.brands ?? [];
const NINE_TO_FIVE = { from: '09:00', to: '17:00' };

/** Rows as version 3 writes them. */
export const toneSample: Sample = {
  version: 3,
  rows: {
    ...repliesAtWorkSample.rows,
    brands: [
      {
        ...oldBrand,
        languages: ['fr', 'en'],
        agents: ['Nadia', 'Jean-Pierre'],
        hours: {
          zone: 'Europe/Paris',
          week: [[NINE_TO_FIVE], [], [NINE_TO_FIVE], [], [], [{ from: '19:00', to: '02:00' }], []],
        },
        register: 'vous',
        spellings: ['Tisséa', 'Ligne B'],
        shorteners: ['tissea.fr'],
      },
    ],
    charters: [
      {
        brandId: '019aa2b0-0000-7000-8000-000000000001',
        markdown: '# Voix\n\nOn vouvoie.',
        updatedAt: 1_763_700_700_000,
      },
    ],
    toneRules: [
      {
        id: '019aa2b0-0000-7000-8000-000000000007',
        brandId: '019aa2b0-0000-7000-8000-000000000001',
        name: { fr: 'Voyageurs', en: 'Travellers' },
        level: 'warning',
        check: {
          kind: 'substitution',
          swap: { usagers: 'voyageurs' },
          ignoreCase: true,
          nonword: false,
        },
        message: { fr: 'Plutôt que « %s » : « %s ».', en: 'Rather than “%s”: “%s”.' },
        scope: { languages: ['fr'], networks: [], purposes: ['reply'], incidentOnly: false },
        exceptions: ['comité des usagers'],
        section: 'Lexique',
        isOn: true,
        createdAt: 1_763_700_700_000,
        updatedAt: 1_763_700_700_000,
        deletedAt: null,
      },
    ],
    drafts: [
      {
        network: 'facebook',
        targetKey: 'facebook:78',
        text: 'Bonjour Jean-Pierre, nous',
        address: 'https://www.facebook.com/tissea/posts/77',
        answeredName: 'Jean-Pierre',
        updatedAt: 1_763_700_800_000,
      },
    ],
    meta: [{ key: 'schema', value: 3 }],
  },
};
