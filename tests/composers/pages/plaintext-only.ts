import { plainEditor } from './plain-editor';
import { showSample } from './sample';

showSample(plainEditor('plaintext-only'));
