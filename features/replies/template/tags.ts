/** The tags that stand for a value, and what kind of value it is. */
const SOURCES = {
  'author.first_name': 'page',
  'author.name': 'page',
  'author.handle': 'page',
  'brand.name': 'brand',
  network: 'page',
  'agent.name': 'brand',
  'post.url': 'page',
} as const;

/** A tag that stands for a value. */
export type Tag = keyof typeof SOURCES;

/** Every tag that stands for a value, in the order in which they are offered. */
export const TAGS = Object.keys(SOURCES) as Tag[];

/** What each tag stands for now. Null, missing or blank: nobody knows, so the tag needs its fallback. */
export type TemplateValues = Readonly<Partial<Record<Tag, string | null>>>;

/** Whether a name, as written between the braces, is that of a value. */
export function isTag(name: string): name is Tag {
  return Object.hasOwn(SOURCES, name);
}

/** Where a tag's value comes from: read from the page, or set beforehand by the brand or the settings. */
export const sourceOf = (tag: Tag): 'page' | 'brand' => SOURCES[tag];
