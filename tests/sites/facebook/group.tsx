import { grouped } from '../shell/notation.ts';
import { useSample } from '../shell/sample.tsx';
import { GROUP_ID } from './group-id.ts';
import { useWords } from './labels.ts';
import { WholePost } from './permalink.tsx';

/** Posts that the group shows. */
const SHOWN = 6;

/** A group, as seen August 2026: no article and no position around its posts, no id around comments. */
export function Group() {
  const { world, account, text, look } = useSample();
  const words = useWords();
  const posts = world.posts.filter((post) => !post.promoted).slice(0, SHOWN);
  return (
    <div role="main" className="fb-page">
      <div className="fb-sheet fb-group-head">
        <div className="fb-cover" />
        <h1>
          <a href={`/groups/${GROUP_ID}/`} role="link">
            {text('Usagers des transports de Valmont', 'Valmont public transport riders')}
          </a>
        </h1>
        <span dir="auto">
          {words.groupAbout} · {grouped(12_418, look.language)} {words.members}
        </span>
      </div>
      {posts.map((post) => (
        <div key={post.id} className="fb-sheet">
          <WholePost
            post={post}
            address={`/groups/${GROUP_ID}/posts/${post.id}/`}
            authorAddress={`/groups/${GROUP_ID}/user/${account(post.by).id}/`}
            numbered={false}
          />
        </div>
      ))}
    </div>
  );
}
