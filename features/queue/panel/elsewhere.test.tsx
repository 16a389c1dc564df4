// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act, cleanup, screen, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { fakePage } from '../../../tests/screen/fake-page';
import { renderScreen } from '../../../tests/screen/render-screen';
import { sampleEntries, someone } from '../sample-facts';
import { createQueue } from './queue-store';
import { QueueTab } from './queue-tab';

afterEach(cleanup);

it('says in a comment’s row that it is being answered in another tab, as long as it is', async () => {
  const queue = createQueue();
  queue.setState({ entries: sampleEntries([someone('facebook:1'), someone('facebook:2')]) });
  renderScreen(
    <QueueTab
      queue={queue}
      postKey="facebook:p"
      onPage={[]}
      targetKey={null}
      client={fakePage().client}
      onReply={() => undefined}
      brandId={null}
      onFlag={() => undefined}
    />,
  );
  const [first, second] = await screen.findAllByRole('article');
  const words = 'being answered in another tab';
  act(() => queue.setState({ elsewhere: new Set(['facebook:2', 'facebook:9']) }));
  const mark = within(second!).getByText(words);
  expect(second!.getAttribute('aria-describedby')).toContain(mark.id);
  expect(within(first!).queryByText(words)).toBeNull();
  act(() => queue.setState({ elsewhere: new Set() }));
  expect(screen.queryByText(words)).toBeNull();
});
