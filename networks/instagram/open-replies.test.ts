// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { network } from './index';
import { openerOf } from './open-replies';
import { comment, contextAt, thread } from './sample-markup';

it('is the line under a comment that says how many replies there are, and not the next comment’s', () => {
  const unfold = (count: number) =>
    `<div><div role="button"><span>Voir les ${count} réponses</span></div></div>`;
  document.body.innerHTML = `<main>${thread(comment({ id: '11' }), unfold(3))}${thread(comment({ id: '12' }))}</main>`;
  const rows = network.findComments(document.body, contextAt('/p/CoDe1/'));
  expect(rows.map((row) => openerOf(row)?.textContent ?? null)).toEqual([
    'Voir les 3 réponses',
    null,
  ]);
});
