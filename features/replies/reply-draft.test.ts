import { describe, expect, it } from 'vitest';
import { draftOf, fieldsOfDraft, problemsOf } from './reply-draft';
import { sampleReply } from './sample-reply';

const blank = { language: 'fr', brandId: 'b' } as const;
const good = {
  ...draftOf(null, blank),
  title: 'Merci',
  wordings: ['Bonjour {{author.first_name}}'],
};

describe('problemsOf', () => {
  it('finds nothing wrong with a title and a text', () => {
    expect(problemsOf(good, null, [])).toEqual({});
  });

  it('wants a title and a text', () => {
    expect(problemsOf({ ...good, title: ' ', wordings: ['\n', 'b'] }, null, [])).toEqual({
      title: 'missing',
      body: 'missing',
    });
  });

  it('wants a shortcut of one word that no other reply offered beside it has', () => {
    expect(problemsOf({ ...good, shortcut: 'deux mots' }, null, []).shortcut).toBe('spaces');
    const other = sampleReply({ id: 'o', shortcut: 'reparation', title: 'Réparer' });
    const draft = { ...good, shortcut: ' /Réparation ' };
    expect(problemsOf(draft, null, [other]).shortcut).toEqual({ takenBy: 'Réparer' });
    expect(problemsOf(draft, 'o', [other]).shortcut).toBeUndefined();
    expect(problemsOf(draft, null, [{ ...other, brandId: 'c' }]).shortcut).toBeUndefined();
  });

  it('finds the wordings with variables that nobody knows', () => {
    const wordings = ['Bonjour', 'Salut {{x.y}}', 'Bonsoir', '{{prenom}}'];
    expect(problemsOf({ ...good, wordings }, null, []).wordings).toEqual([1, 3]);
  });
});

describe('a reply through the form', () => {
  it('comes out as it went in', () => {
    const reply = sampleReply({
      brandId: 'b',
      title: 'Retard',
      shortcut: 'retard',
      body: 'Un\n\ndeux',
      variants: ['Trois', 'Quatre\n---\ncinq'],
      tags: ['bus', 'ligne 12'],
      networks: ['x'],
      state: 'draft',
      crisisSafe: true,
    });
    expect(sampleReply({ ...reply, ...fieldsOfDraft(draftOf(reply, blank)) })).toEqual(reply);
  });

  it('drops empty wordings and repeated tags, and keeps a reply for all brands so', () => {
    const fields = fieldsOfDraft({ ...good, wordings: ['a', ' ', 'b'], tags: 'bus, , bus' });
    expect(fields).toMatchObject({ body: 'a', variants: ['b'], tags: ['bus'], brandId: 'b' });
    const shared = sampleReply({ brandId: null });
    expect(fieldsOfDraft(draftOf(shared, blank)).brandId).toBeNull();
  });
});
