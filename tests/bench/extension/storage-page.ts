import { benchHistory, fillSnapshots } from './bench-history';
import { benchOpen } from './bench-open';
import { benchWrites } from './bench-writes';

Object.assign(globalThis, { memory: { benchHistory, benchOpen, benchWrites, fillSnapshots } });
