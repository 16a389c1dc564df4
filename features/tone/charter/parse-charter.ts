import { type HeadingLine, headingLines } from './heading-lines';
import { type HeadingMeaning, headingMeaning } from './heading-meaning';
import { type CharterSection, LONGEST_CHARTER, type ReadCharter } from './model';
import { plainWords } from './plain-words';
import { slugOf } from './slug-of';

/** A section's meaning with what the headings above it say where its own says nothing. */
function under(own: HeadingMeaning, above: CharterSection | undefined) {
  // what a voice or a title holds is not all of its kind
  const handedDown = above?.kind === 'voice' || above?.kind === 'other' ? undefined : above?.kind;
  return {
    kind: own.kind ?? handedDown ?? 'other',
    networks: own.networks.length > 0 ? own.networks : (above?.networks ?? []),
    language: own.language ?? above?.language ?? null,
  } as const;
}

/**
 * Takes a charter's Markdown apart by its headings. Never fails: what no heading explains is kept as `other`, and what
 * is longer than a charter may be is cut.
 */
export function parseCharter(markdown: string): ReadCharter {
  const text = markdown.slice(0, LONGEST_CHARTER);
  const opening: HeadingLine = { level: 0, text: '', start: 0, bodyStart: 0 };
  const lines = [opening, ...headingLines(text)];
  const sections: CharterSection[] = [];
  const above: CharterSection[] = [];
  const taken = new Map<string, number>();
  for (const [i, line] of lines.entries()) {
    while ((above.at(-1)?.level ?? 0) >= line.level && above.length > 0) above.pop();
    const heading = plainWords(line.text);
    const end = lines[i + 1]?.start ?? text.length;
    const body = text.slice(line.bodyStart, end).trim();
    if (line.level === 0 && body === '') continue;
    const slug = slugOf(heading) || 'section';
    const count = (taken.get(slug) ?? 0) + 1;
    taken.set(slug, count);
    const section: CharterSection = {
      ...under(headingMeaning(heading), above.at(-1)),
      heading,
      level: line.level,
      anchor: count === 1 ? slug : `${slug}-${count}`,
      start: line.start,
      end,
      body,
    };
    sections.push(section);
    if (line.level > 0) above.push(section);
  }
  return { sections };
}
