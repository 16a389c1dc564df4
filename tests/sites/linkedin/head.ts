import type { SiteHead } from '../site.ts';

export const head: SiteHead = {
  hosts: ['www.linkedin.com'],
  rootId: 'root',
  trustedTypes: false,
  htmlAttributes: () => '',
  bodyAttributes: () => '',
  headMarkup: () => '<title>LinkedIn</title>',
};
