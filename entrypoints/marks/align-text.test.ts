// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { alignText } from './align-text';

/** A comment as networks draw one: name, date, text, buttons. */
function commentOf(text: string): Element {
  const comment = document.createElement('article');
  comment.innerHTML = `<a href="/j">Jean Nul</a> · <time>2 h</time><div class="text">${text}</div><button>Reply</button>`;
  return comment;
}

const none = (_: Element) => false;

/** What a stretch of a text is found as in the page. */
function foundIn(element: Element, text: string, words: string, isOther = none): string | null {
  const start = text.indexOf(words);
  const range = alignText(element, text, isOther).rangeOf(start, start + words.length);
  return range?.toString() ?? null;
}

describe('a stretch of a comment’s text in the page', () => {
  it('is found in one text node', () => {
    const text = 'Bande de nuls, rendez l’argent';
    expect(foundIn(commentOf(text), text, 'nuls')).toBe('nuls');
    expect(alignText(commentOf(text), text, none).whole?.toString()).toBe(text);
  });

  it('is found across nodes, lines and other white space', () => {
    const comment = commentOf('Bande\n   de <b>nu</b><b>ls</b><br><div>rendez&nbsp;l’argent</div>');
    const text = 'Bande de nuls\nrendez l’argent';
    expect(foundIn(comment, text, 'nuls')).toBe('nuls');
    expect(foundIn(comment, text, 'rendez')).toBe('rendez');
  });

  it('counts emoji that are drawn as images', () => {
    const comment = commentOf('Bravo <img alt="🤡"><img alt="🤡"> bande de nuls');
    expect(foundIn(comment, 'Bravo 🤡🤡 bande de nuls', 'nuls')).toBe('nuls');
  });

  it('counts letters of two units as the text does', () => {
    const text = '𝓷𝓾𝓵𝓼 vous êtes 👩‍👩‍👧 nuls';
    expect(foundIn(commentOf(text), text, 'nuls')).toBe('nuls');
    expect(foundIn(commentOf(text), text, '𝓷𝓾𝓵𝓼')).toBe('𝓷𝓾𝓵𝓼');
  });

  it('is found where the network cut the text, and where a button stands in it', () => {
    const comment = commentOf('Bande de nuls… <span role="button">See more</span>');
    expect(foundIn(comment, 'Bande de nuls', 'nuls')).toBe('nuls');
  });

  it('is found in a text that stands in a button as a whole', () => {
    const comment = commentOf('<div role="button">Bande de nuls</div>');
    expect(foundIn(comment, 'Bande de nuls', 'nuls')).toBe('nuls');
  });

  it('is found by what stands around it where the page holds the text otherwise', () => {
    const comment = commentOf(
      'Voyez <a><i aria-hidden="true">https://</i>a.fr/long</a> bande de nuls',
    );
    expect(foundIn(comment, 'Voyez https://a.fr/long bande de nuls', 'nuls')).toBe('nuls');
    expect(alignText(comment, 'Voyez a.fr/l… bande de nuls', none).whole).toBeNull();
    expect(foundIn(comment, 'Voyez a.fr/l… bande de nuls', 'nuls')).toBe('nuls');
  });

  it('is rather not found than found in the wrong place', () => {
    const comment = commentOf('nuls nuls nuls');
    expect(foundIn(comment, 'another text with nuls in it', 'nuls')).toBeNull();
    expect(foundIn(commentOf('Merci à vous'), 'Bande de nuls', 'nuls')).toBeNull();
  });

  it('of a comment of one word is not the same word in the author’s name', () => {
    const comment = commentOf('Nul');
    const range = alignText(comment, 'Nul', none).rangeOf(0, 3);
    expect(range?.startContainer.parentElement?.className).toBe('text');
  });

  it('is not looked for in comments nested in the comment', () => {
    const comment = commentOf('Merci');
    const reply = commentOf('Bande de nuls');
    comment.append(reply);
    const isReply = (inner: Element) => inner === reply;
    expect(foundIn(comment, 'Bande de nuls', 'nuls', isReply)).toBeNull();
    expect(foundIn(reply, 'Bande de nuls', 'nuls')).toBe('nuls');
  });

  it('of a text of hostile letters is what the text says', () => {
    const text = '‮sluon‬ ﷽ Z̷̼̓a̸l̶g̵o̷ \u200bnu\u200bls';
    expect(foundIn(commentOf(text), text, 'nu\u200bls')).toBe('nu\u200bls');
  });
});
