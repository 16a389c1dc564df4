// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Language } from '../../../../components/translate';
import { strictDatabase } from '../../../../storage/database';
import { renderScreen } from '../../../../tests/screen/render-screen';
import { sampleReply } from '../../sample-reply';
import { ImportPage } from './import-page';

beforeEach(async () => {
  await strictDatabase.replies.clear();
  await strictDatabase.imports.clear();
  await strictDatabase.replies.put(
    sampleReply({ id: 'a', title: 'Delay', shortcut: 'delay', body: 'Old words', language: 'en' }),
  );
});
afterEach(cleanup);

function open(language: Language = 'en') {
  renderScreen(<ImportPage brand={null} brands={[]} />, language);
  return userEvent.setup();
}

const give = (name: string, content: string) =>
  fireEvent.change(screen.getByLabelText('Choose files'), {
    target: { files: [new File([content], name)] },
  });

const row = async () =>
  within(await screen.findByRole('list', { name: 'Replies of the file' })).getByRole('listitem');

it('shows a change before and after, writes it, and takes it back', async () => {
  const user = open();
  give('mine.csv', 'title,shortcut,text\nDelay,delay,New words\n');
  await screen.findByRole('radio', { name: /^1 to add/, checked: true });
  await user.selectOptions(
    screen.getByLabelText('Where the library has one like it'),
    'Change the one here',
  );
  await screen.findByRole('radio', { name: /^1 to change/, checked: true });
  const changed = within(await row());
  expect(changed.getByText('Row 2')).toBeDefined();
  expect(changed.getByText('Old words')).toBeDefined();
  expect(changed.getByText('New words')).toBeDefined();
  expect((await strictDatabase.replies.get('a'))?.body).toBe('Old words');

  await user.click(screen.getByRole('button', { name: 'Import 1 reply' }));
  await screen.findByText('mine.csv: 1 changed.');
  expect((await strictDatabase.replies.get('a'))?.body).toBe('New words');
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await screen.findByText('Import undone: 1 reply as before.');
  expect((await strictDatabase.replies.get('a'))?.body).toBe('Old words');
});

it('shows what is refused first, and why', async () => {
  open();
  give(
    'base.yml',
    'matches:\n  - trigger: ":x"\n    replace: "{{o}}"\n    vars:\n      - {name: o, type: script, params: {args: [a]}}\n',
  );
  expect((await row()).textContent).toContain('o (script); Vigie never does.');
  expect(screen.getByRole('button', { name: 'Nothing to import' })).toHaveProperty(
    'disabled',
    true,
  );
});

it('gives a role to one column only, and reads anew at once', async () => {
  const user = open();
  give('table.csv', 'subject of it,answer to it\nfirst words here,other words there\n');
  await user.click(await screen.findByLabelText('The first row names the columns'));
  const columns = () =>
    screen.getAllByLabelText(/^Column/).map((menu) => (menu as HTMLSelectElement).value);
  await user.selectOptions(screen.getByLabelText('Column 2, answer to it'), 'Text');
  expect(columns()).toEqual(['ignore', 'body']);
  await user.selectOptions(screen.getByLabelText('Column 1, subject of it'), 'Title');
  expect(columns()).toEqual(['title', 'body']);
  await waitFor(async () =>
    expect((await row()).textContent).toBe('Row 2first words hereother words there'),
  );
});

it('says that no column is the text, and goes on once one is', async () => {
  const user = open();
  give('table.csv', 'title,text\nA,B\n');
  await user.selectOptions(await screen.findByLabelText('Column 2, text'), 'Ignore');
  expect((await screen.findByRole('alert')).textContent).toContain('No column is the text');
  await user.selectOptions(screen.getByLabelText('Column 2, text'), 'Text');
  expect((await row()).textContent).toContain('B');
  expect(screen.queryByRole('alert')).toBeNull();
});

it('takes several files one after the other, and any of them can be left out', async () => {
  const user = open();
  fireEvent.change(screen.getByLabelText('Choose files'), {
    target: {
      files: [
        new File(['title,text\nOne,First\n'], '1.csv'),
        new File(['title,text\nTwo,Second\n'], '2.csv'),
      ],
    },
  });
  await screen.findByText('File 1 of 2');
  await user.click(await screen.findByRole('button', { name: 'Leave this file out' }));
  await screen.findByText('File 2 of 2');
  expect(screen.getByRole('heading', { name: '2.csv' })).toBe(document.activeElement);
  await user.click(await screen.findByRole('button', { name: 'Import 1 reply' }));
  await screen.findByText('2.csv: 1 added.');
  const titles = (await strictDatabase.replies.toArray()).map(({ title }) => title).sort();
  expect(titles).toEqual(['Delay', 'Two']);
});

it('asks what becomes of replies edited since, before an import is undone', async () => {
  const user = open();
  await user.type(screen.getByLabelText('Or paste replies'), 'First\n\nSecond');
  await user.click(screen.getByRole('button', { name: 'Read this text' }));
  await user.click(await screen.findByRole('button', { name: 'Import 2 replies' }));
  await screen.findByText('Pasted text: 2 added.');
  const added = await strictDatabase.replies.where('id').notEqual('a').toArray();
  await strictDatabase.replies.update(added[0]!.id, { body: 'Edited since' });
  cleanup();
  open();
  await user.click(await screen.findByRole('button', { name: 'Undo this import' }));
  await user.click(await screen.findByRole('button', { name: 'Keep what was edited' }));
  await screen.findByText('Import undone: 1 reply as before. 1 edited since was left alone.');
  const kept = await strictDatabase.replies.filter(({ deletedAt }) => deletedAt === null).toArray();
  expect(kept.map(({ body }) => body).sort()).toEqual(['Edited since', 'Old words']);
});

it('speaks French too, where the place is said', async () => {
  open('fr');
  fireEvent.change(screen.getByLabelText('Choisir des fichiers'), {
    target: { files: [new File(['{"version":1,"replies":[{"id":"a"'], 'coupe.json')] },
  });
  const words = (await screen.findByRole('alert')).textContent;
  expect(words).toContain('coupe.json n’a pas pu être lu');
  expect(words).toMatch(/ligne 1, caractère \d+/);
  expect(words).toContain('Rien n’a été écrit.');
});
