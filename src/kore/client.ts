import { parseJson } from "../json.ts";
import type { Exchange, Transport } from "./transport.ts";
import { type Trouble, troubleOfAnswer } from "./trouble.ts";
import { type Job, type NotifyRequest, readJob } from "./wire.ts";

/** How a `POST …/notify` ended. */
export type NotifyOutcome =
  /** The platform took the request, as a job. */
  | { readonly kind: "accepted"; readonly job: Job }
  /** It surely didn't take it, and wouldn't the next time; `hitsAll` says that every other request would end the same. */
  | { readonly kind: "refused"; readonly trouble: Trouble; readonly hitsAll: boolean }
  /** It surely didn't process it. */
  | { readonly kind: "not-processed"; readonly trouble: Trouble }
  /** Nobody can tell whether it took it. */
  | { readonly kind: "unknown"; readonly trouble: Trouble };

/** The bot to send through. */
export interface Bot {
  /** The platform's base URL, with its path prefix, without a slash at the end. */
  readonly platformUrl: string;
  readonly botId: string;
}

/** The Proactive Notifications API, version 1, of one bot. */
export interface Client {
  /** Sends one request, once. */
  notify(request: NotifyRequest): Promise<NotifyOutcome>;
}

/** Where notifications of this bot are posted to. */
export function notifyUrlOf({ platformUrl, botId }: Bot): string {
  return `${platformUrl}/api/public/bot/${botId}/notify`;
}

/**
 * Makes a client.
 *
 * @param freshToken gives a token that no request has carried yet
 */
export function createClient(bot: Bot, freshToken: () => string, transport: Transport): Client {
  const notifyUrl = notifyUrlOf(bot);
  return {
    async notify(request) {
      const headers = { auth: freshToken(), "content-type": "application/json", accept: "application/json" };
      return outcomeOf(
        await transport({ method: "POST", url: notifyUrl, headers, body: JSON.stringify(request) }),
      );
    },
  };
}

/** Refusals that every other request of the step would meet too: they are about the app and the bot. */
const HITS_ALL: ReadonlySet<number> = new Set([401, 403, 404]);

/** Judges how an exchange ended, by the contract's table. */
export function outcomeOf(exchange: Exchange): NotifyOutcome {
  switch (exchange.kind) {
    case "not-sent":
      return {
        kind: "not-processed",
        trouble: { what: exchange.reason, advice: "Check `host`, the network and the proxy." },
      };
    case "blocked":
      return {
        kind: "refused",
        trouble: { what: exchange.reason, advice: "The platform was not reached." },
        hitsAll: true,
      };
    case "lost":
      return { kind: "unknown", trouble: { what: exchange.reason, advice: UNKNOWN_ADVICE } };
    case "answer":
      return outcomeOfAnswer(exchange);
  }
}

/** What to do about a request that may or may not have been taken. */
const UNKNOWN_ADVICE =
  "The platform may have taken the request: ask a recipient, or look at the bot's analytics, before sending again.";

function outcomeOfAnswer(answer: Extract<Exchange, { kind: "answer" }>): NotifyOutcome {
  const { status } = answer;
  const trouble = troubleOfAnswer(answer);
  if (trouble.rateLimit || status === 429) return { kind: "not-processed", trouble };
  if (status === 503 && (answer.headers["retry-after"] !== undefined || trouble.isPlatforms)) {
    return { kind: "not-processed", trouble };
  }
  if (status >= 200 && status < 300) {
    if (!answer.complete)
      return {
        kind: "unknown",
        trouble: { what: `the answer (HTTP ${status}) was cut off`, advice: UNKNOWN_ADVICE },
      };
    const job = readJob(parseJson(answer.body));
    if (!("wrong" in job)) return { kind: "accepted", job };
    const what = `${trouble.what}, which is not the platform's answer to a notification: ${job.wrong}`;
    return { kind: "unknown", trouble: { what, advice: UNKNOWN_ADVICE } };
  }
  if (status >= 500) return { kind: "unknown", trouble: { ...trouble, advice: UNKNOWN_ADVICE } };
  return { kind: "refused", trouble, hitsAll: HITS_ALL.has(status) };
}
