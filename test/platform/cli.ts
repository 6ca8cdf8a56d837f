import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import type { Directory, Job } from "./jobs.ts";
import { BOT_ID, CLIENT_ID, CLIENT_SECRET, startPlatform } from "./platform.ts";
import type { RequestRecord } from "./records.ts";

const HELP = `Starts a stand-in for the Kore.ai platform on this machine.

  npm run platform -- [options]

  --port <number>          port to listen on, 0 for a free one (default: 8080)
  --host <address>         address to listen on (default: 127.0.0.1)
  --directory <file>       who the channels reach, as JSON: {"msteams": ["a@example.com"], "slack": []}
                           (default: everyone)
  --job-seconds <number>   how long a job lasts (default: 2)
  --help                   show this
`;

/** Identities shown of one request. */
const SHOWN = 10;

try {
  await main();
} catch (error) {
  console.error(`${error instanceof Error ? error.message : error}\nTry --help.`);
  process.exitCode = 2;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: "string", default: "8080" },
      host: { type: "string", default: "127.0.0.1" },
      directory: { type: "string" },
      "job-seconds": { type: "string", default: "2" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return console.log(HELP);
  const seconds = numberOption("job-seconds", values["job-seconds"], 86_400);
  const platform = await startPlatform({
    host: values.host,
    port: numberOption("port", values.port, 65_535),
    jobPace: { lasts: seconds * 1000 },
    ...(values.directory === undefined ? {} : { directory: await readDirectory(values.directory) }),
    onRequest: (request) => console.log(describe(request, platform.jobs)),
  });
  console.log(`A stand-in for the Kore.ai platform is running. Give the action these inputs:

  host: ${platform.url}
  bot-id: ${BOT_ID}
  client-id: ${CLIENT_ID}
  client-secret: ${CLIENT_SECRET}

It reaches ${values.directory === undefined ? "everyone" : `the people in ${values.directory}`}; a job lasts ${seconds} s. Ctrl-C ends it.
`);
  process.once("SIGINT", () => void platform.close());
}

function numberOption(name: string, text: string, max: number): number {
  if (!/^\d+$/.test(text) || Number(text) > max) {
    throw new Error(`--${name} must be a whole number from 0 to ${max}, not "${text}".`);
  }
  return Number(text);
}

/** Throws an error that names the file, whatever is wrong with it. */
async function readDirectory(path: string): Promise<Directory> {
  try {
    const json: unknown = JSON.parse(await readFile(path, "utf8"));
    if (typeof json !== "object" || json === null || Array.isArray(json))
      throw new Error("it is not an object");
    const lists = new Map<string, unknown>(Object.entries(json));
    const stray = [...lists.keys()].find((channel) => channel !== "msteams" && channel !== "slack");
    if (stray !== undefined) throw new Error(`"${stray}" is not a channel; msteams and slack are`);
    return { msteams: readList("msteams", lists), slack: readList("slack", lists) };
  } catch (error) {
    throw new Error(`--directory ${path}: ${error instanceof Error ? error.message : error}`);
  }
}

/** A channel's list, empty if there is none. */
function readList(channel: string, lists: ReadonlyMap<string, unknown>): readonly string[] {
  const list = lists.get(channel) ?? [];
  if (!Array.isArray(list)) throw new Error(`"${channel}" is not an array`);
  return list.map((entry: unknown) => {
    if (typeof entry !== "string")
      throw new Error(`"${channel}" has ${JSON.stringify(entry)}, not only strings`);
    return entry;
  });
}

/** One line: the time, the request and the response. */
function describe(request: RequestRecord, jobs: readonly Job[]): string {
  const time = new Date(request.time).toLocaleTimeString("en-GB");
  return `${time} ${request.method} ${request.path}: ${request.status} ${outcome(request, jobs)}`;
}

function outcome({ call, jobId, refusal }: RequestRecord, jobs: readonly Job[]): string {
  const job = jobs.findLast(({ id }) => id === jobId);
  if (job === undefined) return refusal ?? "";
  if (call === "status") return `${job.percentage} %`;
  const { channel, identities, message } = job.notification;
  const more = identities.length > SHOWN ? ` and ${identities.length - SHOWN} more` : "";
  return `job ${jobId}: ${message.type} on ${channel} to ${identities.slice(0, SHOWN).join(", ")}${more}`;
}
