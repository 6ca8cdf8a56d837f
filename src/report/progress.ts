import type { Batch } from "../delivery/batches.ts";
import type { Retry } from "../delivery/send.ts";
import { tally } from "../delivery/tally.ts";
import type { PlatformError } from "../kore/platform-error.ts";
import type { Channel } from "../kore/wire.ts";
import { maskIdentity } from "../masking.ts";
import type { Notification } from "../notification.ts";
import { count, formatNumber, seconds } from "../text.ts";
import type { Log } from "./log.ts";
import type { Redactor } from "./redaction.ts";

/** The channels' names as people know them. */
export const CHANNEL_NAMES: Readonly<Record<Channel, string>> = {
  msteams: "Microsoft Teams",
  slack: "Slack",
};

/** Recipients whose identities are written out at the start; the others are counted. */
const SHOWN_RECIPIENTS = 20;

/** The longest silence while waiting, when nothing changes. */
const MAX_SILENCE_MS = 60_000;

/** Tells the log what happens while it happens: one line a fact. */
export class Progress {
  readonly #log: Log;
  readonly #redactor: Redactor;
  readonly #requests: number;
  #lastRound = { line: "", elapsedMs: 0 };
  readonly #failedPolls = new Set<string>();

  /** @param requests how many there are in all */
  constructor(requests: number, log: Log, redactor: Redactor) {
    this.#log = log;
    this.#redactor = redactor;
    this.#requests = requests;
  }

  /** What is about to be sent, to whom. */
  start({ settings, message, identities }: Notification): void {
    const { channel, bot, showIdentities } = settings;
    const recipients = count(identities.length, "recipient");
    const what = `A ${message.type} message of ${count(message.val.length, "character")}`;
    this.#log.info(
      `${what} to ${recipients} on ${CHANNEL_NAMES[channel]}, through bot ${bot.botId} at ${bot.platformUrl}`,
    );
    const shown = identities.slice(0, SHOWN_RECIPIENTS);
    const more = identities.length - shown.length;
    const lines = showIdentities ? shown : shown.map(maskIdentity);
    this.#log.group(recipients, more > 0 ? [...lines, `and ${count(more, "other")}`] : lines);
  }

  /** What has just become of a request; nothing while it is under way. */
  changed(batch: Batch): void {
    const { state } = batch;
    if (state.kind === "accepted") this.#log.info(`${this.#name(batch)}: accepted as job ${state.job.id}`);
    else if ("error" in state)
      this.#log.info(`${this.#name(batch)}: ${REQUEST_WORDS[state.kind]}: ${this.#what(state.error)}`);
  }

  /** That a request will be tried again. */
  retry(batch: Batch, { attempt, attempts, waitMs }: Retry): void {
    this.#log.info(`${this.#name(batch)}: attempt ${attempt} of ${attempts} in ${seconds(waitMs)}`);
  }

  /** That there is no room in the rate limits just now. */
  rateWait(ms: number): void {
    if (ms >= 1000) this.#log.info(`Waiting ${seconds(ms)} for room in the bot's rate limit`);
  }

  /** How the jobs stand; only when that is news, or nothing was said for a minute. */
  round(batches: readonly Batch[], elapsedMs: number): void {
    const { percentComplete, counts } = tally(batches);
    const line = `${percentComplete} % complete, ${formatNumber(counts.delivered)} delivered, ${formatNumber(counts.failed)} failed`;
    const isStale = elapsedMs - this.#lastRound.elapsedMs >= MAX_SILENCE_MS;
    if (line === this.#lastRound.line && !isStale) return;
    this.#lastRound = { line, elapsedMs };
    this.#log.info(`Waiting, ${seconds(elapsedMs)}: ${line}`);
  }

  /** That a job's status couldn't be asked for; each reason once. */
  failedPoll(batch: Batch, error: PlatformError): void {
    const what = this.#what(error);
    if (this.#failedPolls.has(what)) return;
    this.#failedPolls.add(what);
    this.#log.info(
      `${this.#name(batch)}: its job's status is not known just now: ${what}. ${error.advice} It is asked for again`,
    );
  }

  #name({ number: which, identities }: Batch): string {
    return `Request ${which} of ${this.#requests} (${count(identities.length, "recipient")})`;
  }

  #what({ what }: PlatformError): string {
    return this.#redactor.foreign(what);
  }
}

/** What a request that wasn't accepted is said to be. */
export const REQUEST_WORDS = {
  refused: "refused",
  "not-processed": "not processed",
  unknown: "sent, but its outcome is unknown",
} as const;
