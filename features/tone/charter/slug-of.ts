import { fold } from '../../replies/search/fold';

/** A heading or a name as it can stand in an address or a file's name: `À faire / à éviter` is `a-faire-a-eviter`. */
export const slugOf = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
