import { showSample } from './sample';
import { textareaEditor } from './textarea-editor';

showSample(textareaEditor(true));
