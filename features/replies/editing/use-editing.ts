import { type FormEvent, type KeyboardEvent, useState } from 'react';
import type { Reply } from '../model';
import { newReply } from '../new-reply';
import { saveReply } from '../records';
import {
  type DraftProblems,
  draftOf,
  fieldsOfDraft,
  problemsOf,
  type ReplyDraft,
} from '../reply-draft';

interface EditingProps {
  /** Null: a new one. */
  reply: Reply | null;
  /** What a new one begins with. */
  begun: Parameters<typeof draftOf>[1];
  /** All brands' replies, among which a shortcut can be taken. */
  library: readonly Reply[];
  /** Told what was stored. */
  onSaved: (stored: Reply) => void;
}

/** A reply while it is written in a form, in the panel or on the dashboard. */
export interface Editing {
  draft: ReplyDraft;
  /** Which wording is open. */
  at: number;
  /** Those said now. A clash of shortcuts is said while typing, the rest once saving was refused. */
  problems: DraftProblems;
  isDirty: boolean;
  /** The message that says why the last save was not stored; null: it was, or a field says why not. */
  refusal: 'replies.saveFailed' | 'replies.changedMeanwhile' | null;
  open: (at: number) => void;
  change: (changed: Partial<ReplyDraft>) => void;
  /** Saves it with a last change, unless something is wrong. */
  save: (form: HTMLFormElement, changed: Partial<ReplyDraft>) => Promise<void>;
  onSubmit: (event: FormEvent<HTMLFormElement>) => void;
  /** Saves on Ctrl or ⌘ with Enter. */
  onKeyDown: (event: KeyboardEvent<HTMLFormElement>) => void;
}

/** Holds a form's reply, from the first letter to the save. */
export function useEditing({ reply, begun, library, onSaved }: EditingProps): Editing {
  const [start, setStart] = useState(() => draftOf(reply, begun));
  const [draft, setDraft] = useState(start);
  const [at, open] = useState(0);
  const [tried, setTried] = useState(false);
  const [refusal, setRefusal] = useState<Editing['refusal']>(null);
  const [opened, setOpened] = useState(reply);
  /** Refused when it was saved: the library may not have been read anew since. */
  const [taken, setTaken] = useState<{ shortcut: string; takenBy: string } | null>(null);
  const all = problemsOf(draft, reply?.id ?? null, library);
  if (taken !== null && taken.shortcut === draft.shortcut) all.shortcut ??= taken;
  const { shortcut } = all;

  // a field is marked only once the refusal is drawn; a fault in a wording is said below it
  const goToProblem = (form: HTMLFormElement) =>
    requestAnimationFrame(() =>
      form.querySelector<HTMLElement>('[aria-invalid="true"], textarea')?.focus(),
    );
  const store = async (meant: ReplyDraft, form: HTMLFormElement) => {
    const fields = fieldsOfDraft(meant);
    const written = opened ? { ...opened, ...fields } : newReply(fields, Date.now());
    const outcome = await saveReply(written, opened);
    if (outcome.ok) {
      setRefusal(null);
      setStart(meant);
      setOpened(outcome.stored);
      onSaved(outcome.stored);
    } else if (outcome.why === 'shortcut-taken') {
      setRefusal(null);
      setTaken({ shortcut: meant.shortcut, takenBy: outcome.by.title });
      goToProblem(form);
    } else {
      setRefusal('replies.changedMeanwhile');
      setOpened(outcome.now);
    }
  };

  const save = async (form: HTMLFormElement, changed: Partial<ReplyDraft> = {}) => {
    const meant = { ...draft, ...changed };
    const wrong = problemsOf(meant, reply?.id ?? null, library);
    setTried(true);
    setDraft(meant);
    if (Object.keys(wrong).length > 0) {
      if (wrong.body === 'missing') open(0);
      else if (wrong.wordings?.includes(at) === false) open(wrong.wordings[0] ?? 0);
      goToProblem(form);
      return;
    }
    await store(meant, form).catch(() => setRefusal('replies.saveFailed'));
  };

  return {
    draft,
    at,
    problems: tried ? all : shortcut === undefined ? {} : { shortcut },
    isDirty: JSON.stringify(draft) !== JSON.stringify(start),
    refusal,
    open,
    change: (changed) => setDraft((now) => ({ ...now, ...changed })),
    save,
    onSubmit: (event) => {
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
