import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import Textarea from 'react-textarea-autosize';
import { useSample } from '../shell/sample.tsx';
import { sampleHooks } from '../shell/shortcuts.ts';
import { useVisitState } from '../shell/visit-state.ts';
import type { SampleComment, SamplePost } from '../world/model.ts';
import { Icon } from './icon.tsx';
import { RoleButton } from './role-button.tsx';

/**
 * The comment field: a textarea that React controls and that is another node after its first focus.
 * In the feed it takes no replies: those belong to the thread's own field, which may stand above it.
 * The button to send with exists only while there is text; Enter sends, Shift+Enter breaks the line.
 */
export function CommentForm({ post, inFeed = false }: { post: SamplePost; inFeed?: boolean }) {
  const sample = useSample();
  const [text, setText] = useState('');
  const [woken, setWoken] = useState(false);
  const [answered, setAnswered] = useVisitState(`answered:${post.id}`, '');
  const field = useRef<HTMLTextAreaElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const latest = useRef(text);
  latest.current = text;
  // "Reply" under a comment puts `@handle ` here and the caret after it.
  useEffect(() => {
    if (inFeed || answered === '') return;
    setText(`@${answered.split(' ')[1]} `);
    setWoken(true);
    field.current?.focus();
  }, [answered, inFeed]);
  useLayoutEffect(() => {
    if (!woken) return;
    field.current?.focus();
    field.current?.setSelectionRange(latest.current.length, latest.current.length);
  }, [woken]);
  const send = () => {
    if (text.trim() === '') return;
    const [parent, handle] = answered.split(' ');
    const replies = !inFeed && text.startsWith(`@${handle}`) && parent;
    sample.replies.add({ post: post.id, parent: replies || null, text: text.trim() });
    setText('');
    setAnswered('');
  };
  const label = sample.text('Ajouter un commentaire...', 'Add a comment…');
  return (
    <form
      method="POST"
      ref={form}
      className="comment-form"
      onSubmit={(event) => event.preventDefault()}
    >
      <RoleButton act={() => setText(`${text}🙂`)}>
        <Icon name="emoji" size={20} />
      </RoleButton>
      <Textarea
        key={woken ? 'woken' : 'asleep'}
        ref={field}
        aria-label={label}
        placeholder={label}
        autoComplete="off"
        autoCorrect="off"
        maxRows={5}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onFocus={() => {
          sampleHooks().editor = {
            text: () => latest.current,
            caret: () => field.current?.selectionEnd ?? null,
          };
          setWoken(true);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey) return;
          event.preventDefault();
          send();
        }}
      />
      {text.trim() !== '' && (
        <RoleButton act={send} className="publish">
          {sample.text('Publier', 'Post')}
        </RoleButton>
      )}
    </form>
  );
}

/** Starts a reply: the form of the same post takes it from here. Replies to replies hang under the top comment. */
export function useStartReply(
  post: SamplePost,
): (comment: SampleComment, top: SampleComment) => void {
  const { visit, account } = useSample();
  return (comment, top) =>
    visit.set(`answered:${post.id}`, `${top.id} ${account(comment.by).handle}`);
}
