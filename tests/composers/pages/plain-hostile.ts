import { plainEditor } from './plain-editor';
import { showSample } from './sample';

const NAMES = [
  'activeElement addEventListener appendChild attributes childNodes children classList closest compareDocumentPosition',
  'contains contentEditable createRange dispatchEvent execCommand firstChild focus getRootNode getSelection id',
  'isConnected isContentEditable matches nextSibling nodeName nodeType ownerDocument parentElement',
  'parentNode querySelector querySelectorAll removeEventListener shadowRoot style tagName textContent',
].flatMap((names) => names.split(' '));

/** The page of an enemy: a form around the editor, and images, that answer to the names readers use. */
showSample(
  plainEditor('true', (box) => {
    const form = document.createElement('form');
    const traps = NAMES.flatMap((name) => {
      const field = document.createElement('input');
      field.type = 'hidden';
      const image = document.createElement('img');
      field.name = name;
      image.name = name;
      image.id = name;
      return [field, image];
    });
    form.append(...traps);
    box.append(form);
    return form;
  }),
);
