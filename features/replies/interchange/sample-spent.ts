/** Milliseconds of CPU that this process has spent, for tests: a clock on the wall also counts what others do. */
export function spent(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
