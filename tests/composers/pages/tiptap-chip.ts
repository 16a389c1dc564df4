import { showSample } from './sample';
import { tiptapEditor } from './tiptap-editor';

/** A reply on LinkedIn: the person answered stands in it as a chip, with a no-break space behind. */
showSample(
  tiptapEditor(
    '<p><span data-type="mention" data-id="1" data-label="Inès Marchand"></span>\u00a0</p>',
  ),
);
