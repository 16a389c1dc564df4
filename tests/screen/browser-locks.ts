import { locks } from 'node:worker_threads';

// Browsers have them since 2022, happy-dom 20 (2026-11) not: writes wait for one.
if (!navigator.locks) Object.defineProperty(navigator, 'locks', { value: locks });
