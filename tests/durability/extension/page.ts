import { saveReply } from '../../../features/replies/records';
import { finishErasures } from '../../../storage/author/erase-author';
import { keepSighting } from '../../../storage/keep-sighting';
import { aSighting } from '../../samples/sightings';
import { aReply } from './a-reply';
import * as erasing from './erasing';
import { KEEPERS } from './keepers';
import * as reading from './reading';
import * as retrying from './retrying';
import * as versions from './versions';
import * as writing from './writing';

/** The name of the error that a write ends in; `none` when it is stored. */
const errorOf = (write: Promise<unknown>): Promise<string> =>
  write.then(
    () => 'none',
    (error: Error) => error.name,
  );

const memory = {
  ...erasing,
  ...reading,
  ...retrying,
  ...versions,
  ...writing,
  saveReply: (id: string) => saveReply(aReply(id)),
  errorOfReply: () => errorOf(saveReply(aReply('refused'))),
  errorOfSighting: () => errorOf(keepSighting(aSighting(), KEEPERS)),
  startErasing: (trial: number) => void erasing.erase(trial),
  startErasingNaively: (trial: number) => void erasing.eraseNaively(trial),
  startWatching: (trial: number) => void erasing.watchComments(trial),
  startSighting: (trial: number, pause: number) => void writing.writeSightings(trial, pause),
  finishErasures,
  startWriting: (trial: number, reply: string) => {
    void writing.writeSightings(trial);
    void writing.writeUses(trial, reply);
  },
};

Object.assign(globalThis, { memory });
