import { describe, expect, it } from 'vitest';
import type { Table } from './column-mapping';
import { guessMapping } from './guess-mapping';

const guess = (...rows: Table['rows']) => guessMapping({ delimiter: ',', rows });

describe('how a table is meant', () => {
  it.each([
    [
      ['Raccourci', 'Nom', 'Texte'],
      ['shortcut', 'title', 'body'],
    ],
    [
      ['id', 'title', 'shortcut', 'subject', 'to', 'cc', 'bcc', 'tags', 'body'],
      ['id', 'title', 'shortcut', 'ignore', 'ignore', 'ignore', 'ignore', 'tags', 'body'],
    ],
    [
      ['Name', 'Content', 'Variant 1', 'Variant 2', 'Catégorie', 'Langue'],
      ['title', 'body', 'variant', 'variant', 'tags', 'language'],
    ],
    [
      ['Short code', 'Message', 'Message'],
      ['shortcut', 'body', 'ignore'],
    ],
  ])('%j', (header, roles) => {
    expect(
      guess(
        header,
        header.map(() => 'x'),
      ),
    ).toMatchObject({ roles, hasHeader: true });
  });

  it('goes by what columns hold when they have no names', () => {
    const rows = [
      ['Merci pour tout', 'merci', 'Merci beaucoup pour votre message, à très vite.'],
      ['Désolé du retard', 'retard', 'Nous sommes désolés de ce retard, voici la suite.'],
    ];
    expect(guess(...rows)).toMatchObject({
      roles: ['title', 'shortcut', 'body'],
      hasHeader: false,
    });
    expect(guess(...rows.map(([, ...row]) => row))).toMatchObject({ roles: ['shortcut', 'body'] });
  });

  it('finds the body beside named columns', () => {
    expect(guess(['Titre', 'Colonne 2'], ['Merci', 'Merci beaucoup à vous'])).toMatchObject({
      roles: ['title', 'body'],
    });
  });

  it.each([
    ['Hi {formtext: name=x}', 'blaze'],
    ['Hi {cursor}', 'blaze'],
    ["Hi {{contact.name || 'x'}}", 'liquid'],
    ['Hi {{to.first_name}}', 'handlebars'],
    ['Hi {{author.name}} {x}', 'vigie'],
  ])('%s holds tags of %s', (body, tags) => {
    expect(guess(['title', 'body'], ['a', body]).tags).toBe(tags);
  });

  it('knows HTML', () => {
    expect(guess(['body'], ['<p>a</p>']).isHtml).toBe(true);
    expect(guess(['body'], ['a < b']).isHtml).toBe(false);
  });
});
