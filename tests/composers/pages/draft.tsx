import { createRoot } from 'react-dom/client';
import { draftEditor } from './draft-editor';
import { showSample } from './sample';

showSample(
  draftEditor((node, box) => {
    const root = createRoot(box);
    root.render(node);
    return () => root.unmount();
  }),
);
