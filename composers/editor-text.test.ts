// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readEditor, readsSame } from './editor-text';

function read(markup: string): string {
  const editor = document.createElement('div');
  editor.innerHTML = markup;
  return readEditor(editor).text;
}

describe('readEditor', () => {
  it.each([
    ['nothing', '', ''],
    ['an empty line held open', '<p><br></p>', ''],
    ['one line', '<p>Bonjour</p>', 'Bonjour'],
    ['lines as blocks', '<p>Bonjour</p><p>à tous</p>', 'Bonjour\nà tous'],
    ['a blank line held open', '<div>a</div><div><br></div><div>b</div>', 'a\n\nb'],
    ['a blank line without a break', '<div>a</div><div></div><div>b</div>', 'a\n\nb'],
    ['a first line outside blocks', 'a<div>b</div>', 'a\nb'],
    ['breaks within a block', '<p><span>a</span><br><span>b</span></p>', 'a\nb'],
    ['a blank line of breaks', '<p>a<br><br>b</p>', 'a\n\nb'],
    ['a break that ends its block', '<p>a<br></p><p>b</p>', 'a\nb'],
    ['a typed last line break', '<p>a<br><br></p>', 'a\n'],
    ['blocks in blocks', '<div><div><div><span>a</span></div></div><div>b</div></div>', 'a\nb'],
    ['list items', '<ul><li>a</li><li>b</li></ul>', 'a\nb'],
    ['a chip', '<p><span contenteditable="false"><b>Inès</b></span>\u00a0a</p>', 'Inès\u00a0a'],
    ['an emoji drawn as an image', '<p>a<img alt="🎉">b</p>', 'a🎉b'],
    ['comments of the page', '<p>a<!-- b -->c</p>', 'ac'],
  ])('reads %s', (_, markup, text) => {
    expect(read(markup)).toBe(text);
  });

  it('says where each stretch stands', () => {
    const editor = document.createElement('div');
    editor.innerHTML = '<p>ab</p><p><br></p><p>c</p>';
    const { pieces } = readEditor(editor);
    expect(pieces.map(({ node, at, length }) => [node.nodeName, at, length])).toEqual([
      ['#text', 0, 2],
      ['BR', 3, 0],
      ['#text', 4, 1],
    ]);
  });
});

describe('readsSame', () => {
  it('overlooks what editors do to spaces and ends', () => {
    expect(readsSame('a\u00a0b\ufeff\n', 'a b')).toBe(true);
  });

  it('does not overlook a space, a line or a letter', () => {
    expect(readsSame('a b', 'a  b')).toBe(false);
    expect(readsSame('a\nb', 'a\n\nb')).toBe(false);
    expect(readsSame('12\u202f€', '12 €')).toBe(false);
  });
});
