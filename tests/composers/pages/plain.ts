import { plainEditor } from './plain-editor';
import { showSample } from './sample';

showSample(plainEditor('true'));
