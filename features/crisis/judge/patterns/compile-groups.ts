import type { PatternGroup } from './pattern-group';

/** A group ready to be looked for. */
export interface ReadyGroup extends PatternGroup {
  find: RegExp;
  guard: RegExp | null;
}

/** One expression for many wordings; words that the vocabulary lacks are our bug. */
function expressionOf(
  wordings: readonly string[],
  vocabulary: Readonly<Record<string, string>>,
  flags: string,
): RegExp {
  const source = wordings
    .map((wording) =>
      wording
        .replace(/<([a-z-]+)>/g, (_, name: string) => {
          const words = vocabulary[name];
          if (words === undefined) throw new Error(`No vocabulary for <${name}>`);
          return `(?:${words})`;
        })
        .replaceAll(' … ', '(?:\\s+[^\\s.!?]+){0,4}?\\s+')
        .replaceAll(' ?', '\\s*')
        .replaceAll(' ', '\\s+'),
    )
    .join('|');
  return new RegExp(`(?<![a-z0-9])(?:${source})(?![a-z0-9])`, `${flags}u`);
}

/** @param vocabulary words by name, each an alternation; an entry holds no other entry */
export function compileGroups(
  groups: readonly PatternGroup[],
  vocabulary: Readonly<Record<string, string>>,
): ReadyGroup[] {
  return groups.map((group) => ({
    ...group,
    find: expressionOf(group.say, vocabulary, 'g'),
    guard: group.unless ? expressionOf(group.unless, vocabulary, '') : null,
  }));
}
