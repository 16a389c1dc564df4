import { registerRichText } from '@lexical/rich-text';
import { lexicalEditor } from './lexical-editor';
import { showSample } from './sample';

showSample(lexicalEditor(registerRichText));
