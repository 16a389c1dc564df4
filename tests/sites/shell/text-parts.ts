/** A text cut where the networks put an element of its own: links, mentions, hashtags, emoji, line breaks. */
export interface TextPart {
  kind: 'text' | 'link' | 'mention' | 'hashtag' | 'emoji' | 'break';
  text: string;
}

const PARTS =
  /(?<link>https?:\/\/[^\s]+)|(?<mention>(?<![\w.])@[\w.]*\w)|(?<hashtag>#[\p{L}\p{N}_]+)|(?<emoji>\p{RI}\p{RI}|\p{Emoji_Presentation}\p{EMod}?(?:\u200d\p{Extended_Pictographic}\ufe0f?)*|\p{Extended_Pictographic}\ufe0f(?:\u200d\p{Extended_Pictographic}\ufe0f?)*)|(?<break>\n)/gu;

export function textParts(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let from = 0;
  for (const match of text.matchAll(PARTS)) {
    if (match.index > from) parts.push({ kind: 'text', text: text.slice(from, match.index) });
    const kind = Object.entries(match.groups ?? {}).find(([, value]) => value !== undefined)?.[0];
    parts.push({ kind: kind as TextPart['kind'], text: match[0] });
    from = match.index + match[0].length;
  }
  if (from < text.length) parts.push({ kind: 'text', text: text.slice(from) });
  return parts;
}

/** The text cut at a word before `length` characters, and whether anything was cut. */
export function cutText(text: string, length: number): { text: string; cut: boolean } {
  if (text.length <= length) return { text, cut: false };
  const space = text.lastIndexOf(' ', length);
  return { text: text.slice(0, space > 0 ? space : length), cut: true };
}
