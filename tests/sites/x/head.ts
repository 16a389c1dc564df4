import type { SiteHead } from '../site.ts';

export const head: SiteHead = {
  hosts: ['x.com', 'twitter.com'],
  rootId: 'react-root',
  trustedTypes: true,
  htmlAttributes: (look) => `style="color-scheme: ${look.theme}; overflow-y: scroll;"`,
  bodyAttributes: (look) =>
    `style="background-color: ${look.theme === 'dark' ? 'rgb(0, 0, 0)' : 'rgb(255, 255, 255)'};"`,
  headMarkup: () => '<title>X</title>',
};
