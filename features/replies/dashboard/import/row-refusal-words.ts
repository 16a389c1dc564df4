import type { Translate } from '../../../../components/translate';
import type { RefusedRow, RowRefusal } from '../../interchange/read-outcome';

const SENTENCES = {
  'no-body': 'importNotes.noBody',
  'body-too-long': 'importNotes.bodyTooLong',
  'too-many-wordings': 'importNotes.tooManyWordings',
  'runs-programs': 'importNotes.runsPrograms',
  'asks-programs': 'importNotes.asksPrograms',
  picture: 'importNotes.picture',
  regex: 'importNotes.regex',
  damaged: 'importNotes.damaged',
} as const satisfies Record<RowRefusal, string>;

/** Why one row can't come in, as a sentence. */
export const rowRefusalWords = ({ why, detail }: RefusedRow, t: Translate): string =>
  t(SENTENCES[why], { detail });
