import type { Tag } from './template/tags';

/** The message that names each value of a reply. */
export const TAG_NAMES = {
  'author.first_name': 'replies.tagFirstName',
  'author.name': 'replies.tagName',
  'author.handle': 'replies.tagHandle',
  'brand.name': 'replies.tagBrand',
  network: 'replies.tagNetwork',
  'agent.name': 'template.tagAgent',
  'post.url': 'replies.tagPost',
} as const satisfies Record<Tag, string>;
