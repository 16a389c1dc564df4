import type { KeyboardEvent } from 'react';
import type { Flag } from '../model';
import { actOfKey } from '../panel/alert-keys';
import { useFlagSteps } from '../panel/use-flag-steps';
import { choose, type FlagsStore } from './flags-store';

/** Chooses the row; the other keys are the panel's. */
export const CHOOSE = 'X';

type OnRowKeyDown = (flag: Flag, event: KeyboardEvent, beside: Flag | undefined) => void;

/** What a single key does to the flag of the row that has the focus, and to all that are chosen when it is one of them. */
export function useRowKeys(store: FlagsStore, chosen: readonly Flag[]): OnRowKeyDown {
  const { step } = useFlagSteps();
  return (flag, event, beside) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const isChosen = chosen.includes(flag);
    if (event.key.toUpperCase() === CHOOSE) {
      choose(store, [flag.key], !isChosen);
      return;
    }
    const keys = isChosen ? chosen.map(({ key }) => key) : [flag.key];
    const act = actOfKey(event.key, flag.state);
    if (act === 'close') {
      // the row goes: whoever goes through the list by keys goes on with the next
      store.setState({ closing: { keys, from: flag.key, beside: beside?.key ?? null } });
    } else if (act === 'open' || act === 'in-hand' || act === 'escalated') {
      void step(keys, act);
    } else return;
    event.preventDefault();
  };
}
