import { useSample } from '../shell/sample.tsx';

/** The attributes by which a card's parts are known, `data-ad-rendering-role` on the network. */
export type CardPart =
  | 'profile_name'
  | 'story_message'
  | 'like_button'
  | 'comment_button'
  | 'share_button';

/** The hooks that a reader may hold on to. With the look's `changed`, Facebook has renamed them all overnight. */
export interface Markup {
  feed: Record<string, string>;
  card(position: number, article: boolean): Record<string, string | number>;
  part(part: CardPart): Record<string, string>;
  commentHolder(id: string): Record<string, string>;
  comment(label: string): Record<string, string | number>;
}

const SEEN: Markup = {
  feed: { role: 'feed' },
  card: (position, article) => ({
    'aria-posinset': position,
    ...(article ? { role: 'article' } : {}),
  }),
  part: (part) => ({ 'data-ad-rendering-role': part }),
  commentHolder: (id) => ({ 'data-commentid': id }),
  comment: (label) => ({ role: 'article', tabIndex: -1, 'aria-label': label }),
};

const CHANGED: Markup = {
  feed: { 'data-stream': 'main' },
  card: (position) => ({ 'data-unit': position }),
  part: (part) => ({ 'data-piece': part.slice(0, 2) }),
  commentHolder: (id) => ({ 'data-ref': id }),
  comment: () => ({ 'data-unit': 'c' }),
};

export function useMarkup(): Markup {
  return useSample().look.extras.includes('changed') ? CHANGED : SEEN;
}
