import type { Translate } from '../../../../components/translate';
import type { ImportNote, NoteCode } from '../../interchange/import-note';

const SENTENCES = {
  'kept-as-text': 'importNotes.keptAsText',
  'unknown-tag': 'importNotes.unknownTag',
  asked: 'importNotes.asked',
  nearly: 'importNotes.nearly',
  'plain-text': 'importNotes.linksPlain',
  'left-out': 'importNotes.leftOut',
  'title-made': 'importNotes.titleMade',
  'title-cut': 'importNotes.titleCut',
  'shortcut-changed': 'importNotes.shortcutChanged',
  'shortcut-taken': 'importNotes.shortcutTaken',
  'more-triggers': 'importNotes.moreTriggers',
  wordings: 'importNotes.wordings',
  'brand-unknown': 'importNotes.brandUnknown',
  'value-unknown': 'importNotes.valueUnknown',
  'controls-removed': 'importNotes.controlsRemoved',
} as const satisfies Record<NoteCode, string>;

/** The notes after which a reply should be read over. */
const TO_READ_OVER: ReadonlySet<NoteCode> = new Set([
  'kept-as-text',
  'unknown-tag',
  'nearly',
  'title-cut',
  'shortcut-taken',
]);

/** What happened to a reply on its way in, as a sentence. */
export function noteWords({ code, detail }: ImportNote, t: Translate): string {
  if (code === 'plain-text' && detail === 'image') return t('importNotes.imageLost');
  return t(SENTENCES[code], { detail });
}

/** Whether the reply should be read over. */
export const asksToBeRead = ({ code }: ImportNote): boolean => TO_READ_OVER.has(code);
