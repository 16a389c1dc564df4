const QUOTED = /^(?:«[\s\u00A0\u202F]*([^«»]*?)[\s\u00A0\u202F]*»|“([^“”]*)”|"([^"]*)")$/;

/** Words without Markdown's marks and the quotation marks around the whole. Each pattern stops where it began: none grows with the square of the text. */
export function plainWords(inline: string): string {
  const bare = inline
    .replace(/!?\[([^\][]*)\]\([^()\s]*\)/g, '$1')
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '')
    .replace(/[*`]|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, '')
    .trim();
  const quoted = QUOTED.exec(bare);
  return (quoted?.[1] ?? quoted?.[2] ?? quoted?.[3] ?? bare).trim();
}
