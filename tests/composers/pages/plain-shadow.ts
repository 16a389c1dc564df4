import { plainEditor } from './plain-editor';
import { showSample } from './sample';

/** LinkedIn's new-post box stands in an open shadow root (NETWORKS: `#interop-outlet`). */
showSample(
  plainEditor('true', (box) => {
    box.className = 'shadow-host';
    return box.attachShadow({ mode: 'open' });
  }),
);
