import type { Look } from '../site.ts';
import type { QuillGeneration } from './quill-editor.ts';

/** Which of LinkedIn's two front ends a visit sees, and which Quill the older one runs. */
export interface Front {
  generation: 'v1' | 'v2';
  quill: QuillGeneration;
}

const KEPT = 'sample-linkedin-front';

/**
 * The look's `v1` and `quill13` decide, unless the address said `?front=v1|v2` or `?quill=13|2` during this visit.
 * Kept in sessionStorage, as a network keeps a member in one arm of its trial.
 */
export function frontOf(look: Look, search: string, storage: Storage): Front {
  const asked = new URLSearchParams(search);
  const kept = new URLSearchParams(storage.getItem(KEPT) ?? '');
  for (const name of ['front', 'quill']) {
    const value = asked.get(name);
    if (value !== null) kept.set(name, value);
  }
  storage.setItem(KEPT, kept.toString());
  const generation = kept.get('front') ?? (look.extras.includes('v1') ? 'v1' : 'v2');
  const quill = kept.get('quill') ?? (look.extras.includes('quill13') ? '13' : '2');
  return { generation: generation === 'v1' ? 'v1' : 'v2', quill: quill === '13' ? '1.3' : '2' };
}

/** Puts the marks of a front end on the document; the server only knows the look's own choice. */
export function markDocument(front: Front, look: Look): void {
  const { documentElement: html, body } = document;
  const marks = documentMarks(front.generation, look.theme);
  html.className = marks.html;
  body.className = marks.body;
  if (front.generation === 'v2') body.dataset.rehydrated = 'true';
  else delete body.dataset.rehydrated;
}

/** V1 says its theme on `<html>`; V2 says it nowhere but in the colours, behind a class that changes with each build. */
export function documentMarks(
  generation: Front['generation'],
  theme: Look['theme'],
): { html: string; body: string } {
  return generation === 'v1'
    ? { html: `theme theme--mercado theme--${theme}`, body: 'ember-application' }
    : { html: '', body: theme === 'dark' ? '_5be077c9' : '_8a1f33b2' };
}
