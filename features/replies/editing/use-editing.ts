import { type FormEvent, type KeyboardEvent, useState } from 'react';
import type { Reply } from '../model';
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
  /** Resolves once stored; rejects when it could not be. */
  onSave: (fields: ReturnType<typeof fieldsOfDraft>) => Promise<void>;
}

/** A reply while it is written in a form, in the panel or on the dashboard. */
export interface Editing {
  draft: ReplyDraft;
  /** Which wording is open. */
  at: number;
  /** Those said now. A clash of shortcuts is said while typing, the rest once saving was refused. */
  problems: DraftProblems;
  isDirty: boolean;
  /** True when the last save could not be stored. */
  failed: boolean;
  open: (at: number) => void;
  change: (changed: Partial<ReplyDraft>) => void;
  /** Saves it with a last change, unless something is wrong. */
  save: (form: HTMLFormElement, changed: Partial<ReplyDraft>) => Promise<void>;
  onSubmit: (event: FormEvent<HTMLFormElement>) => void;
  /** Saves on Ctrl or ⌘ with Enter. */
  onKeyDown: (event: KeyboardEvent<HTMLFormElement>) => void;
}

/** Holds a form's reply, from the first letter to the save. */
export function useEditing({ reply, begun, library, onSave }: EditingProps): Editing {
  const [start, setStart] = useState(() => draftOf(reply, begun));
  const [draft, setDraft] = useState(start);
  const [at, open] = useState(0);
  const [tried, setTried] = useState(false);
  const [failed, setFailed] = useState(false);
  const all = problemsOf(draft, reply?.id ?? null, library);
  const { shortcut } = all;

  const save = async (form: HTMLFormElement, changed: Partial<ReplyDraft> = {}) => {
    const meant = { ...draft, ...changed };
    const wrong = problemsOf(meant, reply?.id ?? null, library);
    setTried(true);
    setDraft(meant);
    if (Object.keys(wrong).length > 0) {
      if (wrong.body === 'missing') open(0);
      else if (wrong.wordings?.includes(at) === false) open(wrong.wordings[0] ?? 0);
      // the field is marked only once the refusal is drawn; a fault in a wording is said below it
      requestAnimationFrame(() =>
        form.querySelector<HTMLElement>('[aria-invalid="true"], textarea')?.focus(),
      );
      return;
    }
    try {
      await onSave(fieldsOfDraft(meant));
      setFailed(false);
      setStart(meant);
    } catch {
      setFailed(true);
    }
  };

  return {
    draft,
    at,
    problems: tried ? all : shortcut === undefined ? {} : { shortcut },
    isDirty: JSON.stringify(draft) !== JSON.stringify(start),
    failed,
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
