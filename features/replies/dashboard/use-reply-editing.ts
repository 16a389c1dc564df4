import { type FormEvent, type KeyboardEvent, useEffect, useState } from 'react';
import { goTo, useLeaveGuard } from '../../../components/hash-route';
import { useNotice } from '../../../components/notices';
import { useTranslation } from '../../../components/translation';
import { newReply } from '../new-reply';
import { saveReply } from '../records';
import type { DraftProblems, ReplyDraft } from '../reply-draft';
import { type Editing, editingOf, fieldsOfEditing, problemsOfEditing, rivalsOf } from './editing';
import type { ReplyEditorProps } from './reply-editor';
import { faultsOf } from './wordings';

interface ReplyEditing {
  editing: Editing;
  /** Which wording is open. */
  at: number;
  problems: DraftProblems;
  isDirty: boolean;
  failed: boolean;
  guard: ReturnType<typeof useLeaveGuard>;
  open: (at: number) => void;
  change: (changed: Partial<ReplyDraft>) => void;
  changeWordings: (wordings: string[]) => void;
  submit: (event: FormEvent<HTMLFormElement>) => void;
  onKeyDown: (event: KeyboardEvent<HTMLFormElement>) => void;
}

/** A reply as it is being edited. A clash of shortcuts is said while typing, the rest when saving. */
export function useReplyEditing({ reply, brand, library }: ReplyEditorProps): ReplyEditing {
  const { t, language } = useTranslation();
  const say = useNotice();
  const [start, setStart] = useState(() => editingOf(reply, brand?.language ?? language));
  const [editing, setEditing] = useState(start);
  const [at, open] = useState(0);
  const [tried, setTried] = useState(false);
  const [failed, setFailed] = useState(false);
  const [bornId, setBornId] = useState<string | null>(null);

  const isDirty = JSON.stringify(editing) !== JSON.stringify(start);
  const guard = useLeaveGuard(isDirty);
  // after the guard's own effect: it lets go once what was written is the start again
  useEffect(() => {
    if (bornId !== null && !isDirty) goTo('replies', bornId);
  }, [bornId, isDirty]);
  const brandId = editing.draft.ownBrand ? (reply?.brandId ?? brand?.id ?? null) : null;
  const all = problemsOfEditing(editing, rivalsOf(library, { id: reply?.id ?? null, brandId }));
  const { shortcut } = all;
  const problems = tried ? all : shortcut === undefined ? {} : { shortcut };

  const save = async (form: HTMLFormElement) => {
    setTried(true);
    if (Object.keys(all).length > 0) {
      const faulty = editing.wordings.findIndex((wording) => faultsOf(wording).length > 0);
      if (all.body === 'missing') open(0);
      else if (faulty >= 0) open(faulty);
      requestAnimationFrame(() =>
        form.querySelector<HTMLElement>('[aria-invalid="true"], textarea')?.focus(),
      );
      return;
    }
    const fields = fieldsOfEditing(editing, brandId);
    const stored = reply ? { ...reply, ...fields } : newReply(fields, Date.now());
    try {
      await saveReply(stored);
    } catch {
      setFailed(true);
      return;
    }
    setFailed(false);
    setStart(editing);
    say({ severity: 'done', text: t('replies.saved') });
    if (reply === null) setBornId(stored.id);
  };

  return {
    editing,
    at,
    problems,
    isDirty,
    failed,
    guard,
    open,
    change: (changed) => setEditing({ ...editing, draft: { ...editing.draft, ...changed } }),
    changeWordings: (wordings) => setEditing({ ...editing, wordings }),
    submit: (event) => {
      event.preventDefault();
      void save(event.currentTarget);
    },
    onKeyDown: (event) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      void save(event.currentTarget);
    },
  };
}
