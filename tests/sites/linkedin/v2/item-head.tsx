import { SiteLink } from '../../shell/address.tsx';
import { useSample } from '../../shell/sample.tsx';
import type { SamplePost } from '../../world/model.ts';
import { Icon } from '../icon.tsx';
import { postPath, uuidKey, variant } from '../keys.ts';
import { shortTime, useWords } from '../labels.ts';
import { useMarkup } from '../markup.ts';
import { Portrait, profileAddress, useHeadline } from '../people.tsx';

/** Author, headline, time and menus of a post. */
export function ItemHead({ post }: { post: SamplePost }) {
  const words = useWords();
  const markup = useMarkup();
  const headline = useHeadline();
  const { account, look } = useSample();
  const by = account(post.by);
  const address = profileAddress(by);
  const edited = variant('edited', post.id, 6) === 0 ? `${words.edited} • ` : '';
  const time = `${shortTime(post.minutesAgo, look.language)} • ${edited}`.trimEnd();
  /** Seen March 2026: one list item in eight has a link with the post's URN. */
  const linked = !post.promoted && variant('urn', post.id, 8) === 0;
  const key = (what: string) => markup.key(uuidKey(what, post.id));
  return (
    <div {...key('head')} className="li-item-head">
      <a
        tabIndex={0}
        href={address}
        {...key('portrait')}
        onClick={(event) => event.preventDefault()}
      >
        <figure {...key('portrait')}>
          <Portrait account={by} size={48} />
        </figure>
      </a>
      <div className="li-who">
        <a
          tabIndex={0}
          href={address}
          {...markup.key(`auto-component-${uuidKey('who', post.id)}`)}
          onClick={(event) => event.preventDefault()}
        >
          <div {...markup.key(`auto-component-${uuidKey('who', post.id)}`)}>
            <div className="li-name">
              <p>{by.name}</p>
              {by.verified && (
                <span aria-hidden="true">
                  <Icon id="verified-small" />
                </span>
              )}
              {by.kind === 'person' && <p className="li-quiet">• {words.far}</p>}
            </div>
            <p className="li-quiet">{headline(by)}</p>
            {!linked && (
              <p {...key('time')} className="li-quiet">
                {post.promoted ? words.promoted : time}
              </p>
            )}
          </div>
        </a>
        {linked && (
          <SiteLink
            href={postPath(post.id)}
            {...key('permalink')}
            className="li-permalink"
            tabIndex={0}
          >
            <p {...key('time')}>{time}</p>
          </SiteLink>
        )}
      </div>
      <button
        type="button"
        {...key('menu')}
        aria-label={words.controlMenu(by.name)}
        aria-expanded="false"
        className="li-bare"
      >
        <Icon id="overflow-web-ios-small" />
      </button>
      {!post.promoted && (
        <button
          type="button"
          {...key('hide')}
          aria-label={words.hidePost(by.name)}
          className="li-bare"
        >
          <Icon id="close-small" />
        </button>
      )}
    </div>
  );
}
