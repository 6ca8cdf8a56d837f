import { errorBody, RATE_LIMIT_MESSAGES } from "../platform/answers.ts";
import { type Fault, isSilent } from "../platform/faults.ts";
import {
  answeredWith,
  connectionFault,
  connectionFaultInTls,
  proxyRefuses,
  redirectElsewhere,
  refusedConnection,
  type Stage,
  untrustedCertificate,
} from "./fault-scenes.ts";

/**
 * What the contract's table "What may be retried" says about a fault: surely not processed and retried, unknown, or
 * refused. `given up`: the platform asks for a wait that is too long. `accepted`: for the sender it is no fault.
 */
export type FaultClass = "again" | "unknown" | "refused" | "given up" | "accepted";

/** A fault that a request can meet. */
export interface FaultCase {
  readonly name: string;
  readonly class: FaultClass;
  /** What the log says about it; empty if it is no fault. */
  readonly says: string;
  /** Whether the platform receives the request in full. */
  readonly arrives: boolean;
  /** Whether the platform does what the request asks for. */
  readonly taken: boolean;
  /** Whether the request ends by its timeout. */
  readonly isSilent: boolean;
  /** Sets the scene in which the attempts that `hits` names meet the fault. */
  readonly stage: Stage;
}

/** Something is wrong with the response. */
function answered(name: string, classOf: FaultClass, says: string, fault: Fault | (() => Fault)): FaultCase {
  const make = typeof fault === "function" ? fault : () => fault;
  const sample = make();
  const taken = !("taken" in sample) || sample.taken;
  return {
    name,
    class: classOf,
    says,
    arrives: true,
    taken,
    isSilent: isSilent(sample),
    stage: answeredWith(make),
  };
}

/** What the platform, or something in front of it, sends instead of a job. */
function status(
  name: string,
  classOf: FaultClass,
  says: string,
  answer: AnswerInstead | (() => AnswerInstead),
): FaultCase {
  const make = typeof answer === "function" ? answer : () => answer;
  return answered(name, classOf, says, () => ({ kind: "answer", taken: false, ...make() }));
}

type AnswerInstead = Omit<Extract<Fault, { kind: "answer" }>, "kind" | "taken"> & { readonly taken?: true };

/** Something is wrong before the request is read. */
function unread(name: string, classOf: FaultClass, says: string, stage: Stage): FaultCase {
  return { name, class: classOf, says, arrives: false, taken: false, isSilent: false, stage };
}

const page = {
  headers: { "content-type": "text/html" },
  body: "<!doctype html><title>Bad gateway</title><p>Sorry.",
};
const minuteLimit = errorBody(RATE_LIMIT_MESSAGES.minute, 429);
const inHalfAMinute = () => new Date(Date.now() + 30_000).toUTCString();

/** Every fault, with what the contract says about it. */
export const FAULT_CASES: readonly FaultCase[] = [
  unread("connection refused", "again", "connection refused", refusedConnection),
  unread(
    "proxy fails to connect (502)",
    "again",
    " (https_proxy) refused to connect to the platform (502)",
    proxyRefuses(502),
  ),
  unread(
    "proxy wants credentials (407)",
    "refused",
    "the URL in https_proxy needs a user name and a password.",
    proxyRefuses(407),
  ),
  unread(
    "reset in the TLS handshake",
    "again",
    "not processed: the connection was reset",
    connectionFaultInTls("reset-in-handshake"),
  ),
  {
    ...unread(
      "silence instead of a TLS handshake",
      "again",
      "not processed: no response within 200 s",
      connectionFaultInTls("silence"),
    ),
    isSilent: true,
  },
  unread("untrusted certificate", "refused", "set NODE_EXTRA_CA_CERTS", untrustedCertificate),
  unread(
    "reset before the body was read",
    "unknown",
    "unknown: the connection was reset",
    connectionFault("reset-in-handshake"),
  ),
  answered("reset after the body, not taken", "unknown", "unknown: the connection was reset", {
    kind: "reset",
    taken: false,
  }),
  answered("reset after the body, taken", "unknown", "unknown: the connection was reset", {
    kind: "reset",
    taken: true,
  }),
  answered("silence, not taken", "unknown", "unknown: no response within 200 s", {
    kind: "silence",
    taken: false,
  }),
  answered("silence, taken", "unknown", "unknown: no response within 200 s", {
    kind: "silence",
    taken: true,
  }),
  answered("response stalls in its body", "unknown", "the response (HTTP 200) was cut off", {
    kind: "stalled-body",
  }),
  answered("response cut off in its body", "unknown", "the response (HTTP 200) was cut off", {
    kind: "cut-off-body",
  }),
  status("200 with a web page", "unknown", 'a web page, titled "Bad gateway"', { status: 200, ...page }),
  status("200, empty", "unknown", "an empty response", { status: 200, taken: true }),
  answered("200, a job without an ID", "unknown", "no usable job ID", {
    kind: "job",
    edit: ({ _id, ...job }) => job,
  }),
  status("429, Retry-After in seconds", "again", "attempt 2 of 3 in 20 s", {
    status: 429,
    headers: { "retry-after": "20" },
    body: minuteLimit,
  }),
  status("429, Retry-After as a date", "again", "attempt 2 of 3 in ", () => ({
    status: 429,
    headers: { "retry-after": inHalfAMinute() },
  })),
  status("429 without Retry-After", "again", "attempt 2 of 3 in 60 s", { status: 429, body: minuteLimit }),
  status(
    "429, Retry-After of an hour",
    "given up",
    "a wait of 3,600 s, and the step waits at most 5 minutes",
    {
      status: 429,
      headers: { "retry-after": "3600" },
      body: errorBody(RATE_LIMIT_MESSAGES.hour, 429),
    },
  ),
  status("rate limit message with a 403", "again", "attempt 2 of 3 in 60 s", {
    status: 403,
    body: errorBody(RATE_LIMIT_MESSAGES.older, 403),
  }),
  status("500 in the platform's words", "unknown", "HTTP 500: Internal error", {
    status: 500,
    body: errorBody("Internal error", 500),
  }),
  status("502 with a web page", "unknown", "HTTP 502: a web page", { status: 502, taken: true, ...page }),
  status("503, bare", "unknown", "HTTP 503: an empty response", { status: 503, taken: true }),
  status("503 with Retry-After", "unknown", "unknown: HTTP 503: a web page", {
    status: 503,
    taken: true,
    headers: { "retry-after": "2" },
    body: page.body,
  }),
  status("503 in a gateway's JSON", "unknown", 'HTTP 503: {"message":"no healthy upstream"}', {
    status: 503,
    taken: true,
    body: { message: "no healthy upstream" },
  }),
  status("503 in the platform's words", "again", "HTTP 503: Service unavailable", {
    status: 503,
    body: errorBody("Service unavailable", 503),
  }),
  status("503 in its words, `message`", "again", "HTTP 503: Service unavailable (code 503)", {
    status: 503,
    body: { errors: [{ message: "Service unavailable", code: "503" }] },
  }),
  status("504", "unknown", "HTTP 504: an empty response", { status: 504, taken: true }),
  status("408", "unknown", "HTTP 408: a web page", { status: 408, taken: true, ...page }),
  status("499", "unknown", "HTTP 499: an empty response", { status: 499, taken: true }),
  status("304", "unknown", "HTTP 304: an empty response", { status: 304, taken: true }),
  status("400", "refused", "HTTP 400: Channel is not enabled", {
    status: 400,
    body: errorBody("Channel is not enabled", 400),
  }),
  status("400 with a message of 2 MB", "refused", "HTTP 400: Something is wrong. Something", {
    status: 400,
    body: errorBody("Something is wrong. ".repeat(100_000), 400),
  }),
  {
    name: "redirect (307) to elsewhere",
    says: "which is never followed",
    class: "refused",
    arrives: true,
    taken: false,
    isSilent: false,
    stage: redirectElsewhere,
  },
  answered("kept-alive connection closed after", "accepted", "", { kind: "closed-after-answer" }),
  answered("slow response", "accepted", "", { kind: "slow", ms: 300 }),
];
