import { describe, expect, it } from 'vitest';
import { ASKED_WORDS } from './asked-words';
import { convertBraces } from './convert-braces';

const convert = (text: string) => convertBraces(text, ASKED_WORDS.fr);

describe('tags of Handlebars and Liquid', () => {
  it.each([
    ['{{to.first_name}}', '{{author.first_name}}'],
    ['{{{ to.name }}}', '{{author.name}}'],
    ['{{~contact.name~}}', '{{author.name}}'],
    ["{{ contact.first_name || 'there' }}", '{{author.first_name | "there"}}'],
    ['{{ contact.first_name | default: "vous" }}', '{{author.first_name | "vous"}}'],
    ['{{agent.name}}', '{{agent.name}}'],
    ['{{from.name}}', '{{agent.name}}'],
    ['{{author.first_name | "à vous"}}', '{{author.first_name | "à vous"}}'],
  ])('%s', (foreign, ours) => {
    expect(convert(foreign)).toEqual({ text: ours, notes: [] });
  });

  it.each([
    ['{{agent.first_name}}', '{{agent.name}}', 'nearly'],
    ['{{inbox.name}}', '{{brand.name}}', 'nearly'],
    ['{{date "YYYY"}}', '{{date}}', 'nearly'],
    ['{{conversation.display_id}}', '{{ask "conversation.display_id"}}', 'asked'],
    ['{{__proto__.polluted}}', '{{ask "__proto__.polluted"}}', 'asked'],
    ['{{clipboard}}', '{{ask "Texte copié"}}', 'asked'],
    ['{% if a %}', '{% if a %}', 'kept-as-text'],
  ])('%s becomes %s, with a note', (foreign, ours, code) => {
    expect(convert(foreign)).toEqual({ text: ours, notes: [{ code, detail: foreign }] });
  });

  it.each([
    '{{#if a}}',
    '{{7*7}}',
    '{{lookup this "constructor"}}',
    "{{constructor.constructor('x')()}}",
    '{{',
    '}}',
  ])('leaves %s as it is written', (written) => {
    expect(convert(written).text).toBe(written);
  });
});
