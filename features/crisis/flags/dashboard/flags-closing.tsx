import { useStore } from 'zustand';
import { type Closing, ClosingDialog } from '../panel/closing-dialog';
import { useFlagSteps } from '../panel/use-flag-steps';
import { choose, type FlagsStore } from './flags-store';

/** Asks why the flags that the person wants to close are closed, and closes them. */
export function FlagsClosing({ store }: { store: FlagsStore }) {
  const { closing } = useStore(store);
  const { close } = useFlagSteps();
  if (closing === null) return null;
  const { keys, from, beside } = closing;
  const leaveTo = (key: string | null) =>
    store.setState({ closing: null, follow: key === null ? null : { key } });
  const onClose = async (answer: Closing) => {
    leaveTo(beside);
    await close(keys, answer);
    choose(store, keys, false);
  };
  return (
    <ClosingDialog
      count={keys.length}
      onCancel={() => leaveTo(from)}
      onClose={(answer) => void onClose(answer)}
    />
  );
}
