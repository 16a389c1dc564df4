import { useRef, useState } from 'react';
import { navigate, useAddress } from '../shell/address.tsx';
import { mountSample, useSample } from '../shell/sample.tsx';
import { Banner } from './banner.tsx';
import { Feed } from './feed.tsx';
import { Group } from './group.tsx';
import { GROUP_ID } from './group-id.ts';
import { ChatTab } from './messenger.tsx';
import './page.css';
import './banner.css';
import './card.css';
import './thread.css';
import { PostDialog, PostPage } from './permalink.tsx';
import { Profile } from './profile.tsx';
import { postIdOf } from './tracking.ts';

/** Facebook: the feed, a page, a group, a post's page, and the post over the feed when one comes from there. */
function Page() {
  const [chatting, setChatting] = useState(true);
  return (
    <>
      <Banner onMessenger={() => setChatting(!chatting)} />
      <Screen />
      {chatting && <ChatTab onClose={() => setChatting(false)} />}
    </>
  );
}

function Screen() {
  const path = useAddress();
  const { postById, account } = useSample();
  /** The stream one came from, which stays under the dialog; null when the post was opened by its address. */
  const under = useRef<string | null>(null);
  const [, first = '', second = '', third = '', fourth = ''] = path.split('/');
  const inGroup = first === 'groups' && second === GROUP_ID;
  const id = postIdOf(inGroup ? fourth : second === 'posts' ? third : '');
  const post = id === null ? undefined : postById(id);
  if (!post) under.current = path;
  const props = post && {
    post,
    address: path,
    authorAddress: inGroup ? `/groups/${GROUP_ID}/user/${post.by}/` : `/${account(post.by).handle}`,
    numbered: !inGroup,
  };
  const below = under.current;
  return (
    <>
      {below !== null && <Below path={below} />}
      {props && below === null && <PostPage key={props.post.id} {...props} />}
      {props && below !== null && (
        <PostDialog
          key={props.post.id}
          {...props}
          onClose={() => navigate(below, { keepScroll: true })}
        />
      )}
    </>
  );
}

function Below({ path }: { path: string }) {
  const { accountByHandle } = useSample();
  const profile = accountByHandle(path.split('/')[1] ?? '');
  if (path.startsWith(`/groups/${GROUP_ID}`)) return <Group />;
  return profile ? <Profile account={profile} /> : <Feed />;
}

mountSample('facebook', 'mount_0_0_sample', <Page />);
