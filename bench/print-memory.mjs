// Preloaded into a process: says on standard error how much memory it used at most, in KiB.
process.on("exit", () => process.stderr.write(`peak memory: ${process.resourceUsage().maxRSS}\n`));
