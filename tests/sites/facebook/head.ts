import type { SiteHead } from '../site.ts';

export const head: SiteHead = {
  hosts: ['www.facebook.com'],
  rootId: 'mount_0_0_sample',
  trustedTypes: true,
  htmlAttributes: (look) => `id="facebook" class="__fb-${look.theme}-mode"`,
  bodyAttributes: () => '',
  headMarkup: () => '<title>Facebook</title>',
};
