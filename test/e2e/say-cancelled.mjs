/** Preloaded into a process: prints a line when it has handled SIGINT, so that a test knows that its timers run. */
process.on("SIGINT", () => setImmediate(() => console.log("SIGINT was handled")));
