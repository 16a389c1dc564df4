// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readText, type WhiteSpace } from './text';

function textOf(html: string, skip?: (element: Element) => boolean, whiteSpace?: WhiteSpace) {
  const box = document.createElement('div');
  box.innerHTML = html;
  return readText(box, skip, whiteSpace);
}

describe('readText', () => {
  it('breaks lines at blocks and at br', () => {
    expect(textOf('<p>un</p><p>deux<br>trois</p>')).toBe('un\ndeux\ntrois');
  });

  it('keeps empty lines between paragraphs made by br', () => {
    expect(textOf('un<br><br>deux')).toBe('un\n\ndeux');
    expect(textOf('<p>un</p><p><br></p><p>deux</p>')).toBe('un\n\ndeux');
  });

  it('collapses the white space of the source', () => {
    expect(textOf('\n   <span> un </span>\n  <span> deux</span>\n')).toBe('un deux');
  });

  it('keeps white space and no blocks where the network draws it so', () => {
    expect(textOf('a  b\n\n<div>@who</div> c', undefined, 'inline')).toBe('a  b\n\n@who c');
    expect(textOf('<div>a\nb</div><div>c</div>', undefined, 'pre-wrap')).toBe('a\nb\nc');
  });

  it('keeps written line breaks but not indentation where asked to', () => {
    expect(textOf('20 posts.\nZero   sales.\n\nWhy?', undefined, 'pre-line')).toBe(
      '20 posts.\nZero sales.\n\nWhy?',
    );
    expect(textOf('\n      Merci\n      <b>Ana</b>\n      !', undefined, 'pre-line')).toBe(
      'Merci Ana !',
    );
  });

  it('reads emoji images and leaves pictures', () => {
    expect(textOf('ok <img alt="👍🏽"><img alt="1️⃣"><img alt="ℹ️"><img alt="Photo of a bus">')).toBe(
      'ok 👍🏽1️⃣ℹ️',
    );
  });

  it('leaves out buttons and what it is told to skip', () => {
    expect(
      textOf('texte <button>… plus</button><i hidden>texte</i>', (e) => e.hasAttribute('hidden')),
    ).toBe('texte');
  });

  it('keeps the white space that must not break', () => {
    expect(textOf('12\u00a0h\u202f!')).toBe('12\u00a0h\u202f!');
  });

  it('asks nobody to skip a form', () => {
    expect(textOf('un <form>deux</form>', () => true)).toBe('un\ndeux');
  });

  it.each(['firstChild', 'nextSibling', 'localName', 'nodeType', 'childNodes'])(
    'is not fooled by a form with a field named %s',
    (name) => {
      expect(textOf(`<form>un <input name="${name}">deux</form> trois`)).toBe('un deux\ntrois');
    },
  );
});
