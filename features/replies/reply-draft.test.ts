import { describe, expect, it } from 'vitest';
import { draftOf, fieldsOfDraft, problemsOf } from './reply-draft';
import { sampleReply } from './sample-reply';

const good = { ...draftOf(null, 'fr'), title: 'Merci', body: 'Bonjour {{author.first_name}}' };

describe('problemsOf', () => {
  it('finds nothing wrong with a title and a text', () => {
    expect(problemsOf(good, [])).toEqual({});
  });

  it('wants a title and a text', () => {
    expect(problemsOf({ ...good, title: ' ', body: '\n' }, [])).toEqual({
      title: 'missing',
      body: 'missing',
    });
  });

  it('wants a shortcut of one word that no other has, accents and slash aside', () => {
    expect(problemsOf({ ...good, shortcut: 'deux mots' }, []).shortcut).toBe('spaces');
    const other = sampleReply({ shortcut: 'reparation', title: 'Réparer' });
    expect(problemsOf({ ...good, shortcut: '/Réparation' }, [other]).shortcut).toEqual({
      takenBy: 'Réparer',
    });
  });

  it('names variables that nobody knows, in the text and in the variants', () => {
    expect(problemsOf({ ...good, body: 'Bonjour {{prenom}}' }, []).body).toEqual({
      unknown: ['prenom'],
    });
    expect(problemsOf({ ...good, variants: 'Salut {{x.y}}' }, []).variants).toEqual({
      unknown: ['x.y'],
    });
  });
});

describe('a reply through the form', () => {
  it('comes out as it went in', () => {
    const reply = sampleReply({
      brandId: 'b',
      title: 'Retard',
      shortcut: 'retard',
      body: 'Un\n\ndeux',
      variants: ['Trois', 'Quatre\ncinq'],
      tags: ['bus', 'ligne 12'],
      networks: ['x'],
    });
    expect(sampleReply({ ...reply, ...fieldsOfDraft(draftOf(reply, 'en'), 'b') })).toEqual(reply);
  });

  it('drops empty variants and repeated tags, and keeps a reply for all brands so', () => {
    const fields = fieldsOfDraft(
      { ...good, variants: 'a\n---\n\n---\nb', tags: 'bus, , bus', ownBrand: false },
      'b',
    );
    expect(fields).toMatchObject({ variants: ['a', 'b'], tags: ['bus'], brandId: null });
  });
});
