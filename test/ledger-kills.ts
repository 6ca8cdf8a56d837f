import { killWithLedger } from "./kills/killed-twice.ts";
import { randomOf } from "./random.ts";

/*
 * Kills the bundled action with a ledger at random moments, and runs the step again each time: nobody may get the message
 * twice. Build the bundle first: npm run build.
 *
 *   npm run kills:ledger -- [<kills>] [<seed>]
 */
const [kills = 100, seed = Date.now() % 1_000_000] = process.argv.slice(2).map(Number);

console.log(`Seed ${seed}`);
const random = randomOf(seed);
let killed = 0;
let inTheMiddle = 0;
let sentLater = 0;
let wrong = 0;
while (killed < kills) {
  const end = await killWithLedger(random);
  if (end.wasKilled) killed += 1;
  if (end.wasKilled && end.before > 0 && end.before < end.recipients) inTheMiddle += 1;
  if (end.wasKilled && end.skipped < end.recipients) sentLater += 1;
  if (end.violations.length > 0) {
    wrong += 1;
    console.log("WRONG", JSON.stringify(end));
  }
}
console.log(
  `${killed} kills, ${inTheMiddle} of them after a part was accepted. In ${sentLater}, the next step sent to those who got nothing. Wrong: ${wrong}.`,
);
if (wrong > 0) process.exitCode = 1;
