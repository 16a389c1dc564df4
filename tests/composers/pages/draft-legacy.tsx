import type { ReactNode } from 'react';
import * as dom from 'react-dom';
import { draftEditor } from './draft-editor';
import { showSample } from './sample';

/** React 18 still has the root of React 17, which the types of React 19 have forgotten. */
const legacy = dom as unknown as {
  render(node: ReactNode, box: HTMLElement): void;
  unmountComponentAtNode(box: HTMLElement): void;
};
// React 18 says once that this root is old; that is no fault of the page's.
const show = console.error;
console.error = (...said: unknown[]) => {
  if (!String(said[0]).includes('no longer supported in React 18')) show(...said);
};

showSample(
  draftEditor((node, box) => {
    legacy.render(node, box);
    return () => legacy.unmountComponentAtNode(box);
  }),
);
