import type { Translate } from '../../../components/translate';
import { TAG_NAMES } from '../tag-names';
import { parseTemplate } from '../template/parse-template';
import type { TemplateNode } from '../template/tree';

/** A reply's text on one line, its variables by the names people give them, its questions as they are asked. */
export function inShort(body: string, t: Translate): string {
  const short = (node: TemplateNode): string => {
    switch (node.kind) {
      case 'text':
        return node.text;
      case 'tag':
        return t(TAG_NAMES[node.tag]);
      case 'date':
        return t('template.tagDate');
      case 'question':
        return node.question.asked;
      case 'cursor':
        return '';
      case 'section':
        return node.nodes.map(short).join('');
      case 'partial':
        return `/${node.shortcut}`;
      case 'fault':
        return node.tag;
    }
  };
  return parseTemplate(body).nodes.map(short).join('');
}
