/** Milliseconds of processor that this process has used: unlike the clock's, they don't grow while others use the machine. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
