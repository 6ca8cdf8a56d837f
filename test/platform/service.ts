import { Refused, SEEN_ERRORS } from "./answers.ts";
import type { JobDocument, Jobs } from "./jobs.ts";
import type { Call, OpenRecord } from "./records.ts";
import { checkNotification } from "./request-check.ts";
import { checkAccess, type JwtApp, type TokenCheck } from "./token-check.ts";

/** What a service consists of: one bot, its app, its checks and its jobs. */
export interface ServiceParts {
  readonly botId: string;
  readonly app: JwtApp;
  readonly checkToken: TokenCheck;
  /** Throws {@link Refused} if the request is one too many. */
  readonly countRequest: (now: number) => void;
  readonly jobs: Jobs;
}

/** What a method and a path mean. */
export type Route =
  | { readonly call: "notify"; readonly botId: string }
  | { readonly call: "status"; readonly botId: string; readonly jobId: string }
  | { readonly call: "other"; readonly refusal: Refused };

const METHODS = { notify: "POST", status: "GET" } as const;

/** Reads a request line; `prefix` is what all paths begin with. */
export function findRoute(method: string, path: string, prefix: string): Route {
  const below = path.startsWith(prefix) ? path.slice(prefix.length) : "";
  const match = /^\/api\/public\/bot\/([\w-]+)\/notify(?:\/status\/([\w-]+))?$/.exec(below);
  const botId = match?.[1];
  if (botId === undefined) return { call: "other", refusal: new Refused(404, `there is nothing at ${path}`) };
  const jobId = match?.[2];
  const call: Exclude<Call, "other"> = jobId === undefined ? "notify" : "status";
  const allow = METHODS[call];
  if (method !== allow) {
    return {
      call: "other",
      refusal: new Refused(405, `the method here is ${allow}, not ${method}`, 405, { allow }),
    };
  }
  return jobId === undefined ? { call: "notify", botId } : { call: "status", botId, jobId };
}

/**
 * What the platform checks before it looks at a request's content: who sends it, and how often. Fills in the claims.
 *
 * @throws {Refused}
 */
export async function admit(parts: ServiceParts, record: OpenRecord, route: Route): Promise<void> {
  if (route.call === "other") throw route.refusal;
  if (!record.headers["user-agent"]) throw new Refused(400, 'header "User-Agent" is missing');
  if (route.botId !== parts.botId)
    throw Refused.as(SEEN_ERRORS.credentials, `there is no bot ${route.botId}`);
  record.claims = await parts.checkToken(record.headers, record.time);
  parts.countRequest(record.time);
  checkAccess(parts.app);
}

/**
 * Carries out an admitted request, and fills in the job's ID. After it, a notify request is accepted.
 *
 * @throws {Refused}
 */
export function perform(parts: ServiceParts, record: OpenRecord, route: Route): JobDocument {
  if (route.call === "other") throw route.refusal;
  if (route.call === "notify") {
    const job = parts.jobs.take(checkNotification(record.headers["content-type"], record.json), record.time);
    record.jobId = job._id;
    return job;
  }
  if (record.body !== "") throw new Refused(400, "a status request has no body");
  const job = parts.jobs.poll(route.jobId, record.time);
  if (job === undefined) throw new Refused(404, `there is no job ${route.jobId}`);
  record.jobId = job._id;
  return job;
}
