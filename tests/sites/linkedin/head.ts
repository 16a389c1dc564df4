import type { Look, SiteHead } from '../site.ts';
import { documentMarks } from './front.ts';

const generation = (look: Look) => (look.extras.includes('v1') ? 'v1' : 'v2');

export const head: SiteHead = {
  hosts: ['www.linkedin.com'],
  rootId: 'root',
  trustedTypes: false,
  htmlAttributes: (look) =>
    `class="${documentMarks(generation(look), look.theme).html}" translate="no"`,
  bodyAttributes: (look) => {
    const rehydrated = generation(look) === 'v2' ? ' data-rehydrated="true"' : '';
    return `class="${documentMarks(generation(look), look.theme).body}"${rehydrated}`;
  },
  headMarkup: () => '<title>LinkedIn</title>',
  // The hidden /preload/ frame is the network's own.
  policy: { 'frame-src': "'self'" },
};
