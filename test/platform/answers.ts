/** An HTTP response. A string as the body is sent as it is; anything else is sent as JSON. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** A request that the platform refuses; thrown by every check. `message` says why, and the client gets `answer`. */
export class Refused extends Error {
  readonly answer: Answer;

  /**
   * @param status the HTTP status
   * @param msg what is wrong, as the response's `msg` says it
   * @param code the platform's own code: the HTTP status, unless the platform documents another
   */
  constructor(status: number, msg: string, code = status, headers: Readonly<Record<string, string>> = {}) {
    super(msg);
    this.name = "Refused";
    this.answer = { status, headers, body: errorBody(msg, code) };
  }

  /** A refusal as the platform was seen to send it. Its words say less than `reason`. */
  static as({ status, msg, code }: SeenError, reason: string): Refused {
    const refused = new Refused(status, msg, code);
    refused.message = reason;
    return refused;
  }
}

interface SeenError {
  readonly status: number;
  readonly msg: string;
  readonly code?: number;
}

/** What the platform's public endpoints were seen to send, on the same gateway as `notify`. */
export const SEEN_ERRORS = {
  /** No token, a wrong client ID, secret or algorithm, or a wrong bot ID. */
  credentials: { status: 401, msg: "Invalid SDK credentials", code: 4002 },
  malformedToken: { status: 401, msg: "Invalid JWT token", code: 4002 },
  /** The scope is missing, or the app wasn't published since it was added. */
  scope: { status: 401, msg: "Permission denied. Scope is incorrect!", code: 4002 },
  /** Seen on one other endpoint, in place of `credentials`. */
  streamId: { status: 400, msg: "Invalid StreamId" },
  /** The body doesn't match the schema. */
  content: { status: 412, msg: "Validation errors/ Invalid arguments", code: 412 },
} as const satisfies Readonly<Record<string, SeenError>>;

/** The platform's documented error body. */
export function errorBody(msg: string, code: number): { errors: [{ msg: string; code: number }] } {
  return { errors: [{ msg, code }] };
}

/** What the documented rate limit messages say: for each window, and the one of older versions. */
export const RATE_LIMIT_MESSAGES = {
  minute: "You've exceeded the per-minute rate limit. Please wait for sometime before retrying.",
  hour: "You've exceeded the hourly rate limit. Please wait for sometime before retrying.",
  older: "Rate limit for this API has been reached. Please try again after some time.",
} as const;
