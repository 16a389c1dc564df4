import { describe, expect, it } from 'vitest';
import { openText } from './open-file';
import { readReplies } from './read-replies';

async function read(text: string, name = '') {
  const open = await openText(text, name, {});
  if (!open.ok) throw new Error(open.refusal.why);
  const { format } = open.opened;
  const outcome = await readReplies(open.opened, { format, mapping: null, language: 'fr' }, {});
  if (!outcome.ok) throw new Error(`${outcome.refusal.why} ${outcome.refusal.detail}`);
  return outcome;
}

describe('replies of other tools', () => {
  it('come from Briskine', async () => {
    const { format, replies, refused, notes } = await read(
      'id,title,shortcut,subject,to,cc,bcc,tags,body\n' +
        'a1,"Merci",mer,"Re: x",,,,"avis, merci","<div>Bonjour {{to.first_name}},</div><div>Merci&nbsp;!</div>"\n' +
        'a2,Vide,v,,,,,,"<p></p>"\n',
    );
    expect(format).toBe('briskine');
    expect(replies).toEqual([
      {
        ...{ row: 2, id: null, brand: null, notes: [] },
        fields: {
          title: 'Merci',
          shortcut: 'mer',
          body: 'Bonjour {{author.first_name}},\nMerci\u00a0!',
          variants: [],
          tags: ['avis', 'merci'],
        },
      },
    ]);
    expect(refused).toEqual([{ row: 3, name: 'Vide', why: 'no-body', detail: '' }]);
    expect(notes).toEqual([{ code: 'left-out', detail: 'subject' }]);
  });

  it('come from Text Blaze', async () => {
    const { format, replies } = await read(
      'shortcut\tname\tsnippet\n/hi\tHello\tHi {formtext: name=Name}, {weather: Lyon}\n/yo\tYo\tYo.\n',
    );
    expect(format).toBe('table');
    expect(replies[0]).toMatchObject({
      fields: { shortcut: 'hi', title: 'Hello', body: 'Hi {{ask "Name"}}, {weather: Lyon}' },
      notes: [{ code: 'kept-as-text', detail: '{weather: Lyon}' }],
    });
  });

  it.each([
    [
      'a list',
      '[{"id":1,"short_code":"hi","content":"Hi {{ contact.first_name || \'you\' }}"},{"short_code":1}]',
    ],
    [
      'a list in a field',
      '{"payload":[{"short_code":"hi","content":"Hi {{contact.first_name | default: \'you\'}}"},7]}',
    ],
  ])('come from Chatwoot, as %s', async (_, text) => {
    const { format, replies, refused } = await read(text);
    expect(format).toBe('chatwoot');
    expect(replies[0]?.fields).toMatchObject({
      title: 'hi',
      shortcut: 'hi',
      body: 'Hi {{author.first_name | "you"}}',
    });
    expect(refused).toMatchObject([{ row: 2, why: 'damaged' }]);
  });

  it('come from pasted text, one a paragraph', async () => {
    const { format, replies } = await read(
      'Bonjour {{author.first_name}}, merci pour votre message qui nous touche beaucoup et à très vite chez nous.\nBien à vous\n \n\nÀ bientôt !',
    );
    expect(format).toBe('text');
    expect(replies.map(({ fields }) => fields.title)).toEqual([
      'Merci pour votre message qui nous touche',
      'À bientôt',
    ]);
    expect(replies[0]?.notes.map(({ code }) => code)).toEqual(['title-made']);
  });

  it('say what was cleaned, cut or not known', async () => {
    const { replies } = await read(
      `title,shortcut,body,language,networks,state\n${'t'.repeat(600)},/two words,a\u0007b,klingon,"x, myspace",Brouillon\n`,
    );
    expect(replies[0]).toMatchObject({
      fields: { shortcut: 'two-words', body: 'ab', networks: ['x'], state: 'draft' },
      notes: [
        { code: 'value-unknown', detail: 'klingon' },
        { code: 'value-unknown', detail: 'myspace' },
        { code: 'controls-removed', detail: '1' },
        { code: 'title-cut', detail: '600' },
        { code: 'shortcut-changed', detail: '/two words' },
      ],
    });
    expect(replies[0]?.fields.title).toHaveLength(500);
  });
});
