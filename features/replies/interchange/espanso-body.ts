import { parseTemplate } from '../template/parse-template';
import type { Leaf, Question, TemplateNode } from '../template/tree';
import { fieldName, OUR_FORM } from './espanso-form';

/** A variable of a match, as it is written. */
interface WrittenVariable {
  name: string;
  type: string;
  params: Record<string, unknown>;
}

/** Puts the bodies of one reply into Espanso's language; variables are shared by all its wordings. */
export interface EspansoBodies {
  body(text: string): string;
  variables(): WrittenVariable[];
  /** Tags that became less than they were, as they are written. */
  lost(): string[];
}

/** `%-d %B`: « 23 novembre », as ours. */
const DATE_FORMAT = '%-d %B';
const DAY = 86_400;

type Field = Record<string, unknown>;

function questionField(question: Question): Field {
  if (question.kind === 'toggle') return { type: 'choice', values: [question.text, ''] };
  const choices = question.kind === 'choose' ? { type: 'choice', values: question.choices } : {};
  return question.fallback === null ? choices : { ...choices, default: question.fallback };
}

/** Starts with no variable. */
export function startBodies(): EspansoBodies {
  const fields = new Map<string, { label: string; field: Field }>();
  const variables = new Map<string, WrittenVariable>();
  const lost: string[] = [];

  const ask = (name: string, label: string, field: Field): string => {
    fields.set(name, { label, field });
    return `{{${OUR_FORM}.${name}}}`;
  };
  const askQuestion = (question: Question, written: string): string => {
    const known = [...fields].find(([, { label }]) => label === question.asked);
    const field = questionField(question);
    if (known && JSON.stringify(known[1].field) === JSON.stringify(field)) {
      return `{{${OUR_FORM}.${known[0]}}}`;
    }
    if (/\n|\[\[|\]\]/.test(question.asked)) lost.push(written);
    const label = question.asked.replace(/\n|\[\[|\]\]/g, ' ');
    return ask(`q${fields.size + 1}`, label, field);
  };
  const use = (name: string, type: string, params: Record<string, unknown>): string => {
    variables.set(name, { name, type, params });
    return `{{${name}}}`;
  };

  function leaf(node: Leaf, text: string): string {
    const written = text.slice(node.start, node.end);
    if (node.kind === 'text') return node.text;
    if (node.kind === 'cursor') return '$|$';
    if (node.kind === 'question') return askQuestion(node.question, written);
    if (node.kind === 'tag') {
      return ask(
        fieldName(node.tag),
        node.tag,
        node.fallback === null ? {} : { default: node.fallback },
      );
    }
    if (node.kind === 'partial') {
      const name = `reply_${node.shortcut.replace(/\W/g, '_')}`;
      return use(name, 'match', { trigger: `:${node.shortcut}` });
    }
    if (node.kind === 'date') {
      const { amount = 0, unit = 'd' } = node.shift ?? {};
      if (unit === 'm') lost.push(written);
      const days = amount * (unit === 'd' ? 1 : unit === 'w' ? 7 : 30);
      const name = `date_${days < 0 ? 'minus' : 'plus'}_${Math.abs(days)}`;
      const offset = days === 0 ? {} : { offset: days * DAY };
      return use(name, 'date', { format: DATE_FORMAT, ...offset });
    }
    // Espanso takes only this for a variable; other braces it types as they stand
    if (/^\{\{\s*\w+(?:\.\w+)?\s*\}\}$/.test(written)) lost.push(written);
    return written;
  }
  function node(part: TemplateNode, text: string): string {
    if (part.kind !== 'section') return leaf(part, text);
    lost.push(text.slice(part.start, part.innerStart));
    return part.nodes.map((inner) => leaf(inner, text)).join('');
  }

  return {
    body: (text) =>
      parseTemplate(text)
        .nodes.map((part) => node(part, text))
        .join(''),
    variables: () => {
      if (fields.size === 0) return [...variables.values()];
      const layout = [...fields].map(([name, { label }]) => `${label} [[${name}]]`).join('\n');
      const own = Object.fromEntries([...fields].map(([name, { field }]) => [name, field]));
      const form = { name: OUR_FORM, type: 'form', params: { layout, fields: own } };
      return [form, ...variables.values()];
    },
    lost: () => lost,
  };
}
