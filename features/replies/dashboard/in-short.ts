import type { Translate } from '../../../components/translate';
import { tagName } from '../pieces';
import { parseTemplate } from '../template';

/** A reply's text on one line, its variables by the names people give them. */
export function inShort(body: string, t: Translate): string {
  return parseTemplate(body)
    .nodes.map((node) => {
      if (node.kind === 'text') return node.text;
      const name = tagName(node.tag);
      return name === undefined ? node.tag : t(name);
    })
    .join('');
}
