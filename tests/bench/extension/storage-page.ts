import { benchHistory, fillSnapshots } from './bench-history';
import { benchWrites } from './bench-writes';

Object.assign(globalThis, { memory: { benchHistory, benchWrites, fillSnapshots } });
