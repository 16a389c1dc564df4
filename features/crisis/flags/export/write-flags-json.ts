import { severityName } from '../../severity-words';
import { decidingRanges } from '../deciding-ranges';
import type { Flag } from '../model';
import type { ExportWords } from './export-words';
import { isoInZone } from './iso-in-zone';

function written(flag: Flag, words: ExportWords): object {
  const { evidence } = flag;
  const iso = (at: number) => isoInZone(at, evidence.timeZone);
  return {
    key: flag.key,
    subject: flag.subject,
    network: flag.network,
    brand: words.brandOf(flag),
    severity: severityName(flag.severity),
    category: flag.category,
    state: flag.state,
    raisedBy: flag.raisedBy,
    raisedAt: iso(flag.raisedAt),
    why: words.why(flag),
    decidingWords: decidingRanges(flag).map(([start, end]) => ({
      start,
      end,
      text: evidence.text.slice(start, end),
    })),
    evidence: {
      ...evidence,
      writtenAt: evidence.writtenAt === null ? null : iso(evidence.writtenAt),
      seenAt: iso(evidence.seenAt),
    },
    earlierWordings: flag.versions.map(({ text, seenAt }) => ({ text, seenAt: iso(seenAt) })),
    steps: flag.steps.map((step) => ({ ...step, at: iso(step.at) })),
    note: flag.note,
  };
}

/**
 * Flags with all their evidence, dates as ISO 8601 with the offset of the zone they were seen in.
 * @param now milliseconds since 1970
 */
export function writeFlagsJson(flags: readonly Flag[], words: ExportWords, now: number): string {
  const file = {
    format: 'vigie-flags',
    version: 1,
    record: words.record,
    exportedAt: isoInZone(now, Intl.DateTimeFormat().resolvedOptions().timeZone),
    flags: flags.map((flag) => written(flag, words)),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
