import type { Author } from '../../networks/contract';
import { firstNameOf } from './first-name';
import type { TemplateValues } from './template/tags';

/** What is known when a reply is about to be filled. */
export interface FillSources {
  author: Author | null;
  brandName: string | null;
  /** The network's name as people write it. */
  networkName: string | null;
  /** Absolute address of the post in view. */
  postAddress: string | null;
  /** Who signs; empty when nobody said. */
  agentName: string;
}

/** The values that the page and the brand give to a reply's tags; null where nobody knows. */
export function fillValues(sources: FillSources): TemplateValues {
  const { author, brandName, networkName, postAddress, agentName } = sources;
  return {
    'author.first_name': author === null ? null : firstNameIn(author),
    'author.name': author?.name ?? null,
    'author.handle': author?.handle ?? null,
    'brand.name': brandName,
    network: networkName,
    'agent.name': agentName,
    'post.url': postAddress,
  };
}

/** Instagram shows handles where others show names: « delphineaubertin » is nobody's first name. */
function firstNameIn({ name, handle }: Author): string | null {
  return name.toLowerCase() === handle?.toLowerCase() ? null : firstNameOf(name);
}
