// Preloaded into a process: writes to standard error how much memory it used at most, in KiB, and its CPU time, in ms.
process.on("exit", () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  process.stderr.write(
    `peak memory: ${maxRSS}\nCPU time: ${Math.round((userCPUTime + systemCPUTime) / 1000)}\n`,
  );
});
