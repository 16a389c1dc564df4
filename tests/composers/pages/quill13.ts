import Quill from 'quill13';
import { type AnyQuill, quillEditor } from './quill-editor';
import { showSample } from './sample';

const open = (element: HTMLElement, options: object): unknown => new Quill(element, options);
showSample(quillEditor((element, options) => open(element, options) as AnyQuill));
