import { parseArgs } from "node:util";
import { type Kill, killOnce } from "./kills/random-kill.ts";
import { randomOf } from "./random.ts";

const HELP = `Kills the bundled action with SIGKILL at random moments, and compares what each killed step left with what the
platform accepted. Build the bundle first: npm run build.

  npm run kills -- [options]

  --kills <number>   how often (default: 200)
  --seed <number>    for the same steps, faults and moments again (default: the time)
`;

const MAX_REQUESTS = 20;

const { values } = parseArgs({
  options: {
    kills: { type: "string", default: "200" },
    seed: { type: "string", default: String(Date.now() % 1_000_000) },
    help: { type: "boolean", default: false },
  },
});
if (values.help) console.log(HELP);
else process.exitCode = await main(Number(values.kills), Number(values.seed));

/** Steps that end by themselves don't count, so it goes on until enough were killed. */
async function main(kills: number, seed: number): Promise<number> {
  console.log(`Seed ${seed}`);
  const random = randomOf(seed);
  const ends: Kill[] = [];
  for (let killed = 0; killed < kills; ) {
    // Every third step sends one request.
    const requests = ends.length % 3 === 0 ? 1 : 2 + Math.floor(random() * (MAX_REQUESTS - 1));
    const end = await killOnce(requests, random);
    ends.push(end);
    if (end.wasKilled) killed += 1;
    if (end.violations.length > 0) console.log(describe(end));
    else if (killed % 20 === 0) console.log(`${killed} of ${kills} kills`);
  }
  console.log(summarize(ends));
  return ends.some(({ violations }) => violations.length > 0) ? 1 : 0;
}

function describe({ violations, scenario }: Kill): string {
  const shown = violations.slice(0, 5).map((line) => `  ${line}`);
  return [`WRONG (${violations.length}) in ${scenario}`, ...shown].join("\n");
}

function summarize(ends: readonly Kill[]): string {
  const killed = ends.filter(({ wasKilled }) => wasKilled);
  const untrue = ends.filter(({ violations }) => violations.length > 0);
  const having = (outcome: string) => killed.filter(({ outcomes }) => (outcomes?.[outcome] ?? 0) > 0).length;
  return [
    `${killed.length} kills, ${killed.filter(({ requests }) => requests === 1).length} of them of steps with one request; ${ends.length - killed.length} more steps ended by themselves.`,
    `Before anything was accepted: ${killed.filter(({ taken }) => taken === 0).length}. Before there was a report: ${killed.filter(({ outcomes }) => outcomes === undefined).length}.`,
    `Reports with recipients that are ${["unsent", "unknown", "accepted", "delivered", "failed"].map((outcome) => `${outcome}: ${having(outcome)}`).join(", ")}.`,
    `The platform accepted ${killed.reduce((sum, { taken }) => sum + taken, 0)} recipients.`,
    `Steps that left something untrue: ${untrue.length}.`,
  ].join("\n");
}
