// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { TranslationProvider } from '../../../../components/translation';
import { LengthsLine } from './lengths-line';

afterEach(cleanup);

const show = (text: string) =>
  render(
    <TranslationProvider language="en">
      <LengthsLine text={text} networks={['x', 'linkedin']} purpose="reply" />
    </TranslationProvider>,
  );

it('says the length on each network, with where the limit was read', async () => {
  show('Thanks 👍🏽 https://example.com/a/long/address');
  const [onX, onLinkedin] = await screen.findAllByRole('listitem');
  expect(onX).toHaveProperty('textContent', 'X33 of 280');
  expect(onX?.title).toContain('docs.x.com');
  expect(onLinkedin?.textContent).toContain('of 1,250');
});

it('is loud only where the text is too long', async () => {
  show('a'.repeat(282));
  const [onX, onLinkedin] = await screen.findAllByRole('listitem');
  expect(onX?.textContent).toBe('X2 characters too many');
  expect(onLinkedin?.textContent).toBe('LinkedIn282 of 1,250');
});

it('is not there for a private message, whose limits nobody publishes', async () => {
  const { container } = render(
    <TranslationProvider language="en">
      <LengthsLine text="Hi" networks={['x']} purpose="message" />
    </TranslationProvider>,
  );
  await act(async () => {
    await import('../length-on');
  });
  expect(container.textContent).toBe('');
});
