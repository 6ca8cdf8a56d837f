/**
 * Sends the process that preloads this the signal `SIGNAL` when it first prints a line that holds `SIGNAL_AT`: for
 * moments that a signal from another process can't be sure to meet, and for signals that the runner sends only later.
 */
const { SIGNAL, SIGNAL_AT } = process.env;
const write = process.stdout.write;
process.stdout.write = (chunk, ...rest) => {
  if (String(chunk).includes(SIGNAL_AT)) {
    process.stdout.write = write;
    // The system delivers a signal a moment later, on a busy machine after the next request. The process's own listeners
    // get it at once.
    if (!process.emit(SIGNAL, SIGNAL)) process.kill(process.pid, SIGNAL);
  }
  return write.call(process.stdout, chunk, ...rest);
};
