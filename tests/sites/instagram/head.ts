import type { SiteHead } from '../site.ts';

export const head: SiteHead = {
  hosts: ['www.instagram.com'],
  rootId: 'mount_0_0_sample',
  trustedTypes: true,
  htmlAttributes: (look) => `class="__fb-${look.theme}-mode"`,
  bodyAttributes: () => '',
  headMarkup: (look) =>
    `<title>Instagram</title><meta name="color-scheme" content="${look.theme}">`,
};
