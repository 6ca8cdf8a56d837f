/**
 * The platform that benchmarks talk to, in a process of its own: the embedded one, without rate limits to wait for,
 * and a web hook as chat services have it. Prints both URLs as one line of JSON.
 *
 *   node bench/platform.ts <milliseconds that a job lasts>
 */
import { createServer } from "node:http";
import { startPlatform } from "../test/platform/platform.ts";

const platform = await startPlatform({
  rateLimits: { perMinute: 1_000_000, perHour: 30_000_000 },
  jobPace: { lasts: Number(process.argv[2]) },
});
const webHook = createServer((request, response) => {
  request.resume().on("end", () => response.end("ok"));
});
webHook.listen(0, "127.0.0.1", () => {
  const address = webHook.address();
  const port = typeof address === "object" ? address?.port : undefined;
  console.log(JSON.stringify({ platform: platform.url, webHook: `http://127.0.0.1:${port}/` }));
});
