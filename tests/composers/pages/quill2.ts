import Quill from 'quill';
import { quillEditor } from './quill-editor';
import { showSample } from './sample';

showSample(quillEditor((element, options) => new Quill(element, options)));
