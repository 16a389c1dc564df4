import type { ReactNode } from 'react';
import { navigate, SiteLink } from '../shell/address.tsx';
import { isoDate } from '../shell/elapsed.ts';
import { compact } from '../shell/notation.ts';
import { useSample } from '../shell/sample.tsx';
import { ActionBar, ShownCount } from './action-bar.tsx';
import { Icon } from './icons.tsx';
import { PostText } from './post-text.tsx';
import { QuotedPost } from './quoted-post.tsx';
import type { Status } from './status.ts';
import { fullTime, shortTime } from './time-labels.ts';
import { Avatar, NameBlock } from './user-name.tsx';

interface PostCardProps {
  status: Status;
  /** The post that the page is about. */
  focal?: boolean;
  /** Line above the post: « Épinglé », « X a reposté ». */
  context?: string | undefined;
  /** In the reply window, where it cannot be acted upon. */
  bare?: boolean;
}

export function PostCard({ status, focal = false, context, bare = false }: PostCardProps) {
  const { account, text } = useSample();
  const by = account(status.by);
  const open = () => {
    if (!focal && !bare && !getSelection()?.toString())
      navigate(`/${by.handle}/status/${status.id}`);
  };
  const card = (
    <article
      data-testid="tweet"
      role="article"
      tabIndex={focal || bare ? -1 : 0}
      aria-labelledby={`id__name${status.id} id__text${status.id} id__bar${status.id}`}
      className={focal ? 'post focal' : 'post'}
      onClick={open}
    >
      {context !== undefined && (
        <div className="context">
          <Icon name="repost" />
          <span data-testid="socialContext" dir="ltr">
            {context}
          </span>
        </div>
      )}
      <div className="post-body">
        <div>
          <Avatar account={by} />
        </div>
        <div className="post-main">
          <div className="post-head" id={`id__name${status.id}`}>
            <NameBlock account={by}>
              {!focal && !status.promoted && <TimeLink status={status} />}
            </NameBlock>
            {status.promoted && <span className="ad">{text('Publicités', 'Ad')}</span>}
            <button type="button" role="button" aria-label={text('Actions Grok', 'Grok actions')}>
              <Icon name="spark" />
            </button>
            <button
              type="button"
              role="button"
              data-testid="caret"
              aria-haspopup="menu"
              aria-expanded="false"
              aria-label={text('Plus', 'More')}
            >
              <Icon name="more" />
            </button>
          </div>
          {status.answers !== undefined && (
            <div className="answers">
              {text('En réponse à', 'Replying to')}{' '}
              <SiteLink href={`/${status.answers}`} role="link">
                @{status.answers}
              </SiteLink>
            </div>
          )}
          <div id={`id__text${status.id}`}>
            <PostText status={status} whole={focal} />
          </div>
          {status.photo && <Photo status={status} />}
          {status.quoted && <QuotedPost post={status.quoted} />}
          {focal && <FocalFoot status={status} />}
          {!bare && <ActionBar status={status} focal={focal} />}
        </div>
      </div>
    </article>
  );
  return status.promoted ? <Tracked>{card}</Tracked> : card;
}

/** The mark of an advert when it is around a post; X also puts it around pictures and follow buttons. */
export function Tracked({ children }: { children: ReactNode }) {
  return <div data-testid="placementTracking">{children}</div>;
}

function TimeLink({ status, full = false }: { status: Status; full?: boolean }) {
  const { account, look, now } = useSample();
  const label = full
    ? fullTime(status.minutesAgo, now, look.language)
    : shortTime(status.minutesAgo, now, look.language);
  const { text, label: spoken } = typeof label === 'string' ? { text: label, label } : label;
  return (
    <SiteLink
      href={`/${account(status.by).handle}/status/${status.id}`}
      dir="ltr"
      aria-label={spoken}
      role="link"
      className="time"
    >
      <time dateTime={isoDate(now, status.minutesAgo)}>{text}</time>
    </SiteLink>
  );
}

/** Date and views under the post that the page is about. */
function FocalFoot({ status }: { status: Status }) {
  const { look, text } = useSample();
  const { views } = status.counts;
  return (
    <div className="focal-foot">
      <TimeLink status={status} full />
      {views !== null && (
        <>
          <span aria-hidden="true"> · </span>
          <span className="focal-views">
            <ShownCount text={compact(views, look.language, 'cut')} />{' '}
            <span>{text('vues', 'Views')}</span>
          </span>
        </>
      )}
    </div>
  );
}

function Photo({ status }: { status: Status }) {
  const { account, text } = useSample();
  return (
    <Tracked>
      <SiteLink href={`/${account(status.by).handle}/status/${status.id}/photo/1`} role="link">
        <div aria-label="Image" data-testid="tweetPhoto" className="photo" role="img">
          <span>{text('Photo', 'Photo')}</span>
        </div>
      </SiteLink>
    </Tracked>
  );
}
