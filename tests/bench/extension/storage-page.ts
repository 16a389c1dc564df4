import { benchAccount } from './bench-account';
import { benchHistory, fillSnapshots } from './bench-history';
import { benchOpen, openOther } from './bench-open';
import { benchWrites } from './bench-writes';

Object.assign(globalThis, {
  memory: { benchAccount, benchHistory, benchOpen, benchWrites, fillSnapshots, openOther },
});
