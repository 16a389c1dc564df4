import { describe, expect, it } from 'vitest';
import { parseTemplate } from '../template/parse-template';
import { ASKED_WORDS } from './asked-words';
import { convertBlaze } from './convert-blaze';

const convert = (text: string) => convertBlaze(text, ASKED_WORDS.en);

describe("Text Blaze's commands", () => {
  it.each([
    ['Hi {formtext: name=First name; default=there}', 'Hi {{ask "First name" | "there"}}'],
    ['{formparagraph}', '{{ask "Text"}}'],
    ['{formmenu: Lyon; Paris; name=City}', '{{choose "City" "Lyon" "Paris"}}'],
    ['{formmenu: default=Lyon; Paris}', '{{choose "Choice" "Lyon" "Paris" | "Lyon"}}'],
    ['{formtoggle: name=Sorry}We are sorry.{endformtoggle}', '{{toggle "Sorry" "We are sorry."}}'],
    ['a{cursor}b', 'a{{cursor}}b'],
    ['{time: YYYY-MM-DD}', '{{date}}'],
    ['{time: D MMMM; shift=+2D}', '{{date +2d}}'],
    ['{time: D MMMM; shift=-1M}', '{{date -1m}}'],
    ['{import: /signature}', '{{> signature}}'],
    ['{formtext: name=City}, {=City}', '{{ask "City"}}, {{ask "City"}}'],
    ['{clipboard}', '{{ask "Copied text"}}'],
    ['{formtext: name="Your ""order"""}', '{{ask “Your ""order""”}}'],
  ])('%s', (blaze, ours) => {
    const { text } = convert(blaze);
    expect(text).toBe(ours);
    expect(parseTemplate(text).nodes.some(({ kind }) => kind === 'fault')).toBe(false);
  });

  it.each(['{site: title}', '{if: a}', '{=a + 1}', '{time: HH; shift=+2h}', '{endformtoggle}'])(
    'keeps %s as text, and says so',
    (command) => {
      expect(convert(`a ${command}`)).toEqual({
        text: `a ${command}`,
        notes: [{ code: 'kept-as-text', detail: command }],
      });
    },
  );

  it.each(['{', '}', 'a { b }', '{{author.name}}', '{ }', '{12}'])('leaves %j alone', (text) => {
    expect(convert(text)).toEqual({ text, notes: [] });
  });

  it('says where ours is only near', () => {
    expect(convert('{formmenu: a; b; multiple=yes}').notes).toHaveLength(1);
  });
});
