import { registerPlainText } from '@lexical/plain-text';
import { lexicalEditor } from './lexical-editor';
import { showSample } from './sample';

showSample(lexicalEditor(registerPlainText));
