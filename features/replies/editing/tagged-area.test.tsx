// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { renderScreen } from '../../../tests/screen/render-screen';
import { partialsOf } from '../template/partials';
import { WordingsField } from './wordings-field';

afterEach(cleanup);

function Field({ start }: { start: string }) {
  const [wordings, setWordings] = useState([start]);
  return (
    <WordingsField
      wordings={wordings}
      at={0}
      language="en"
      missing={false}
      partial={partialsOf([], null)}
      tone={{ hits: [], speakers: [] }}
      onOpen={() => undefined}
      onChange={setWordings}
    />
  );
}

async function write(keys: string, start = '') {
  const user = userEvent.setup();
  const leave = vi.fn();
  renderScreen(
    // biome-ignore lint/a11y/noStaticElementInteractions: stands for a form that Escape leaves
    <div onKeyDown={leave}>
      <Field start={start} />
    </div>,
  );
  const area = screen.getByRole<HTMLTextAreaElement>('textbox');
  await user.click(area);
  await user.type(area, keys);
  return { user, area, leave };
}
const choices = () => screen.queryAllByRole('option').map((option) => option.textContent);

it('offers every tag once two braces are typed', async () => {
  await write('Hello {{{{');
  expect(screen.getByRole('listbox', { name: 'Variables' })).toBeDefined();
  expect(choices()).toContain('question{{ask "Order number"}}');
  expect(choices().length).toBeGreaterThan(12);
});

it('narrows them by what is written or by what people call it', async () => {
  await write('{{{{first');
  expect(choices()).toEqual(['first name{{author.first_name}}', 'your first name{{agent.name}}']);
});

it('completes with Enter, and closes the braces once', async () => {
  const { user, area } = await write('Hi {{{{auth');
  await user.keyboard('{ArrowDown}{Enter}');
  expect(area.value).toBe('Hi {{author.name}}');
  expect(choices()).toEqual([]);
});

it('completes with Tab, an example selected to be typed over', async () => {
  const { user, area } = await write('{{{{ask');
  await user.tab();
  await new Promise(requestAnimationFrame);
  expect(area.value).toBe('{{ask "Order number"}}');
  expect(area.value.slice(area.selectionStart, area.selectionEnd)).toBe('Order number');
});

it('closes on Escape and leaves the text as it was, and the form open', async () => {
  const { user, area, leave } = await write('{{{{au');
  leave.mockClear();
  await user.keyboard('{Escape}');
  expect(choices()).toEqual([]);
  expect(area.value).toBe('{{au');
  expect(leave).not.toHaveBeenCalled();
  await user.keyboard('{Escape}');
  expect(leave).toHaveBeenCalled();
});

it('lets Enter and arrows alone where no tag is begun', async () => {
  const { area } = await write('a{Enter}b');
  expect(area.value).toBe('a\nb');
});

it('says every kind of fault with its place', async () => {
  await write('x', 'a\n{{> sig}} {{#net x}} {{/net}}{{/net}} {{#net tiktok}} {{#net x}}');
  const said = screen
    .getAllByRole('listitem')
    .map((item) => item.querySelector('span')?.textContent);
  expect(said).toEqual([
    'Line 2, character 1: no reply has the shortcut /sig.',
    'Line 2, character 30: {{/net}} ends nothing.',
    'Line 2, character 39: {{#net tiktok}} must name facebook, instagram, linkedin or x.',
    'Line 2, character 55: {{#net x}} needs its end, {{/net}}.',
  ]);
});
