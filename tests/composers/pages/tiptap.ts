import { showSample } from './sample';
import { tiptapEditor } from './tiptap-editor';

showSample(tiptapEditor(''));
