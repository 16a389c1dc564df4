import { PeopleList } from './people-list';
import { PersonPlace } from './person-place';

/**
 * Those who comment, and what was noted about them; or one of them.
 * @param props.step of the person that is open, as `personStep` gives it; null: none
 */
export function PeoplePage({ step }: { step: string | null }) {
  return step === null ? <PeopleList /> : <PersonPlace key={step} step={step} />;
}
