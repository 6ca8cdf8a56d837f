import type { Clock } from "../clock.ts";
import type { Batch } from "../delivery/batches.ts";
import { minimumMs } from "../delivery/minimum-time.ts";
import type { Retry } from "../delivery/send.ts";
import { tally } from "../delivery/tally.ts";
import type { PlatformError } from "../kore/platform-error.ts";
import type { WaitCause } from "../kore/rate-limit.ts";
import type { Channel } from "../kore/wire.ts";
import { maskIdentity } from "../masking.ts";
import type { Notification } from "../notification.ts";
import { count, formatNumber, quote, seconds } from "../text.ts";
import { costOf } from "./cost.ts";
import type { Log } from "./log.ts";
import { kindOf, previewOf } from "./message-preview.ts";
import { REQUEST_WORDS } from "./outcome-words.ts";
import type { Redactor } from "./redaction.ts";
import { at, countByDomain } from "./whereabouts.ts";

/** The channels' names as people know them. */
export const CHANNEL_NAMES: Readonly<Record<Channel, string>> = {
  msteams: "Microsoft Teams",
  slack: "Slack",
};

/** Recipients that are listed at the start if identities may be shown; the others are counted. */
const MAX_SHOWN_RECIPIENTS = 20;

/** Recipients that are listed masked; more are counted by domain. */
const MAX_MASKED_RECIPIENTS = 5;
const MAX_SHOWN_DOMAINS = 10;

/** The longest time without a log line while waiting, when nothing changes. */
const MAX_SILENCE_MS = 60_000;

/** Requests that get their own line each; more share a progress line every few seconds. */
const MAX_REQUEST_LINES = 100;
const PROGRESS_MS = 5_000;

/** What the progress needs from outside. */
export interface ProgressDeps {
  readonly log: Log;
  readonly redactor: Redactor;
  readonly clock: Clock;
}

/** Logs what happens while it happens: one line per fact. */
export class Progress {
  readonly #log: Log;
  readonly #redactor: Redactor;
  readonly #clock: Clock;
  readonly #requests: number;
  readonly #start: number;
  /** When the last progress line was logged. */
  #lastLine: number;
  #perMinute = Number.POSITIVE_INFINITY;
  #ended = 0;
  readonly #failures = new Set<string>();
  #lastRound = { line: "", elapsedMs: 0 };
  readonly #failedPolls = new Set<string>();

  /** @param requests how many there are in all */
  constructor(requests: number, { log, redactor, clock }: ProgressDeps) {
    this.#log = log;
    this.#redactor = redactor;
    this.#clock = clock;
    this.#requests = requests;
    this.#start = clock.now();
    this.#lastLine = this.#start;
  }

  /** What is about to be sent, and who gets it: the recipients themselves if they may be shown, else their domains. */
  start(notification: Notification): void {
    const { settings, message, identities, personal } = notification;
    const { channel, bot, showIdentities, requestsPerMinute } = settings;
    this.#perMinute = requestsPerMinute;
    const recipients = count(identities.length, "recipient");
    this.#log.info(
      `${kindOf(previewOf(message), notification)} to ${recipients} on ${CHANNEL_NAMES[channel]}, through the bot ${bot.botId} at ${bot.platformUrl}`,
    );
    const cost = costOf(notification, this.#requests);
    if (cost) this.#log.info(cost.line);
    for (const warning of cost?.warnings ?? []) this.#log.warning(warning);
    if (personal && personal.names.length > 0)
      this.#log.info(`Variables of the message: ${personal.names.map(quote).join(", ")}`);
    this.#log.group(recipients, showIdentities ? firstOf(identities) : domainsOf(identities));
  }

  /** What has become of a request; nothing while it is in progress. With many requests, a line every few seconds. */
  changed(batch: Batch): void {
    const { state } = batch;
    if (state.kind !== "accepted" && !("error" in state)) return;
    const isMany = this.#requests > MAX_REQUEST_LINES;
    if (state.kind === "accepted") {
      if (!isMany) this.#log.info(`${this.#name(batch)}: accepted as job ${state.job.id}`);
    } else this.#failed(batch, `${REQUEST_WORDS[state.kind]}: ${this.#what(state.error)}`, isMany);
    if (isMany) this.#sent();
  }

  /** With many requests, each reason is logged once; the annotations at the end count them. */
  #failed(batch: Batch, why: string, isMany: boolean): void {
    if (isMany && this.#failures.has(why)) return;
    this.#failures.add(why);
    this.#log.info(`${this.#name(batch)}: ${why}`);
  }

  #sent(): void {
    this.#ended += 1;
    const now = this.#clock.now();
    if (now - this.#lastLine < PROGRESS_MS || this.#ended >= this.#requests) return;
    this.#lastLine = now;
    const left = this.#requests - this.#ended;
    const elapsed = now - this.#start;
    // The first requests are sent at once, the others as the bot's rate limit allows.
    const leftMs = Math.max(
      (elapsed / this.#ended) * left,
      minimumMs(this.#requests, this.#perMinute) - elapsed,
    );
    this.#log.info(
      `${formatNumber(this.#ended)} of ${count(this.#requests, "request")} sent, about ${roughly(leftMs)} left`,
    );
  }

  /** That a request will be retried. */
  retry(batch: Batch, { attempt, attempts, waitMs }: Retry): void {
    // The request hasn't ended yet.
    this.#ended -= 1;
    if (this.#requests <= MAX_REQUEST_LINES)
      this.#log.info(`${this.#name(batch)}: attempt ${attempt} of ${attempts} in ${seconds(waitMs)}`);
  }

  /** That the step waits before it sends more: a second or longer; with many requests, five seconds or longer. */
  waits(ms: number, cause: WaitCause): void {
    if (ms < (this.#requests > MAX_REQUEST_LINES ? PROGRESS_MS : 1000)) return;
    const why = cause === "asked" ? "the platform asked for this wait" : "the bot's rate limit is reached";
    this.#log.info(`Waiting ${seconds(ms)}: ${why}`);
  }

  /** The state of the jobs, if it has changed or nothing was logged for a minute. */
  round(batches: readonly Batch[], elapsedMs: number): void {
    const { percentComplete, counts } = tally(batches);
    const line = `${percentComplete} % complete, ${formatNumber(counts.delivered)} delivered, ${formatNumber(counts.failed)} failed`;
    const isStale = elapsedMs - this.#lastRound.elapsedMs >= MAX_SILENCE_MS;
    if (line === this.#lastRound.line && !isStale) return;
    this.#lastRound = { line, elapsedMs };
    this.#log.info(`Waiting, ${seconds(elapsedMs)}: ${line}`);
  }

  /** That a status request failed; each reason once. */
  failedPoll(batch: Batch, error: PlatformError): void {
    const what = this.#what(error);
    if (this.#failedPolls.has(what)) return;
    this.#failedPolls.add(what);
    this.#log.info(
      `${this.#name(batch)}: can't get the job's status right now (${what}); retrying. ${error.advice}`,
    );
  }

  #name({ number: which, identities }: Batch): string {
    return `Request ${which} of ${this.#requests} (${count(identities.length, "recipient")})`;
  }

  #what({ what }: PlatformError): string {
    return this.#redactor.foreign(what);
  }
}

function firstOf(identities: readonly string[]): readonly string[] {
  const shown = identities.slice(0, MAX_SHOWN_RECIPIENTS);
  const more = identities.length - shown.length;
  return more > 0 ? [...shown, `and ${count(more, "other")}`] : shown;
}

/** A few are shown one by one, masked. Masks of many look alike, so many are counted by domain. */
function domainsOf(identities: readonly string[]): readonly string[] {
  if (identities.length <= MAX_MASKED_RECIPIENTS) return identities.map(maskIdentity);
  const domains = countByDomain(identities);
  const shown = domains.slice(0, MAX_SHOWN_DOMAINS).map(([domain, n]) => `${formatNumber(n)} ${at(domain)}`);
  const others = domains.slice(MAX_SHOWN_DOMAINS).reduce((sum, [, n]) => sum + n, 0);
  const more = `and ${formatNumber(others)} at ${count(domains.length - shown.length, "other domain")}`;
  return others > 0 ? [...shown, more] : shown;
}

/** A time that is only estimated: seconds up to two minutes, else minutes. */
function roughly(ms: number): string {
  return ms < 120_000 ? seconds(Math.ceil(ms / 1000) * 1000) : count(Math.ceil(ms / 60_000), "minute");
}
