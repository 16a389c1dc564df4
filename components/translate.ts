import { EN, FR } from '../assets/locales/messages';
import type { Message } from '../assets/locales/translated';
import { createFillMessage } from './fill-message';

export type Language = 'fr' | 'en';

type Areas = typeof EN;
type Dotted<Area extends keyof Areas> = `${Area}.${keyof Areas[Area] & string}`;

/** Every message there is: `replies.insert`. */
type MessageKey = { [Area in keyof Areas]: Dotted<Area> }[keyof Areas];

type MessageOf<Key extends MessageKey> =
  Key extends `${infer Area extends keyof Areas}.${infer Name}`
    ? Name extends keyof Areas[Area]
      ? Areas[Area][Name]
      : never
    : never;

type Names<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? (Name extends `{${string}` ? never : Name) | Names<Rest>
  : never;

type Parameters<Key extends MessageKey> =
  MessageOf<Key> extends infer M
    ? M extends { other: infer Other }
      ? { count: number } & { [Name in Exclude<Names<Other>, 'count'>]: string | number }
      : { [Name in Names<M>]: string | number }
    : never;

/** All that any of several messages takes: which of them is chosen may be known only when it runs. */
type OfAll<Key extends MessageKey> = (
  Key extends MessageKey
    ? (all: Parameters<Key>) => void
    : never
) extends (all: infer All) => void
  ? All
  : never;

/** Nothing to give where a message takes nothing. */
type Given<Key extends MessageKey> = keyof OfAll<Key> extends never ? [] : [given: OfAll<Key>];

export type Translate = <Key extends MessageKey>(key: Key, ...given: Given<Key>) => string;

/** Messages of one language. */
export function createTranslate(language: Language): Translate {
  const catalogue: Record<string, Record<string, Message>> = language === 'fr' ? FR : EN;
  const fill = createFillMessage(language);

  return (key, ...[given]) => {
    const [area = '', name = ''] = key.split('.');
    const message = catalogue[area]?.[name];
    if (message === undefined) throw new Error(`No message ${key}`);
    return fill(message, given ?? {});
  };
}
