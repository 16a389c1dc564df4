/**
 * Counts the worker's steps: every request it makes of the database and every commit it hears of.
 * At the step asked for it hangs, as if it died there, until the test stops it.
 * @returns what starts the count from 0, and in turn gives what tells it
 */
export function countSteps(): (stopAt: number) => () => number {
  let step = 0;
  let hangAt = 0;
  const pass = () => {
    step += 1;
    while (step === hangAt);
  };
  for (const name of ['get', 'put', 'add'] as const) {
    const original = IDBObjectStore.prototype[name];
    IDBObjectStore.prototype[name] = function (this: IDBObjectStore, ...args: [IDBValidKey]) {
      pass();
      return Reflect.apply(original, this, args);
    };
  }
  const begin = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...args) {
    const transaction: IDBTransaction = Reflect.apply(begin, this, args);
    if (transaction.mode === 'readwrite') transaction.addEventListener('complete', pass);
    return transaction;
  };
  return (stopAt) => {
    step = 0;
    hangAt = stopAt;
    return () => step;
  };
}
