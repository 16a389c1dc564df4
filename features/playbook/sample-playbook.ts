import { type ReplyInFile, replyToFile } from '../replies/interchange/reply-file';
import { sampleReply } from '../replies/sample-reply';
import type { Playbook } from './playbook-file';

/** An id for tests, by a number. */
export const sampleId = (number: number): string =>
  `0191d2a0-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;

/** A reply of a file for tests: what isn't given is ordinary. */
export const sampleReplyInFile = (
  number: number,
  given: Partial<ReplyInFile> = {},
): ReplyInFile => ({
  ...replyToFile(sampleReply({ id: sampleId(number), title: `Reply ${number}`, position: number })),
  everyBrand: false,
  ...given,
});

/** A playbook for tests, with an entry in every section. */
export const samplePlaybook = (given: Partial<Playbook> = {}): Playbook => ({
  format: 'vigie-playbook',
  version: 1,
  madeAt: 1_795_000_000_000,
  brand: {
    id: sampleId(0xb1),
    name: 'TransVal',
    color: '#0b6e75',
    language: 'fr',
    accounts: [{ network: 'x', handle: 'transval' }],
    languages: ['fr', 'en'],
    agents: ['Nadia'],
    hours: {
      zone: 'Europe/Paris',
      week: [[{ from: '07:00', to: '20:30' }], [], [], [], [], [], []],
    },
    peaks: {
      zone: 'Europe/Paris',
      week: [[{ from: '17:00', to: '19:00' }], [], [], [], [], [], []],
    },
    answerWithin: { usual: 60, atPeaks: 30 },
    competitors: [{ network: 'x', handle: 'metropolebus' }],
    register: 'vous',
    spellings: ['TransVal'],
    shorteners: ['tval.fr'],
  },
  replies: [sampleReplyInFile(1), sampleReplyInFile(2, { shortcut: 'merci' })],
  guidelines: [
    {
      id: sampleId(0xc1),
      network: null,
      text: 'On vouvoie. On dit ce qu’on sait, rien de plus.',
      pairs: [{ say: 'Nous vérifions.', avoid: 'Pas de souci.' }],
    },
  ],
  toneRules: [
    {
      id: sampleId(0xd1),
      name: { fr: 'Promesses', en: 'Promises' },
      level: 'warning',
      check: {
        kind: 'existence',
        tokens: ['garanti', 'promis'],
        ignoreCase: true,
        nonword: false,
        fix: null,
      },
      message: { fr: 'Rien n’est sûr avant d’être arrivé.', en: 'Nothing is sure before it came.' },
      scope: { languages: ['fr'], networks: ['x'], purposes: ['reply'], incidentOnly: false },
      exceptions: ['promis juré'],
      section: 'Promesses',
      isOn: true,
    },
  ],
  watchTerms: [
    {
      id: sampleId(0xe1),
      term: 'accident',
      category: 'safety',
      severity: 'serious',
      kind: 'words',
      action: 'notify',
      networks: ['x'],
      language: 'fr',
      expiresAt: 1_795_000_000_000,
      notBefore: ['de parcours'],
      notAfter: ['sans'],
      wholeWord: true,
      caseSensitive: false,
      replacement: 'incident',
      note: 'Depuis la ligne 12.',
      isOn: true,
    },
  ],
  statements: [
    {
      id: sampleId(0xf1),
      title: 'Ligne 12',
      text: 'La ligne 12 est interrompue. Nous revenons vers vous à 18 h.',
      language: 'fr',
      approvedBy: 'Direction',
      expiresAt: null,
    },
  ],
  ...given,
});
