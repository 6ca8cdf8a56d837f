/** One HTTP answer. A string body is sent as it is; anything else is sent as JSON. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** A request the platform refuses; thrown by every check, and answered with `answer`. */
export class Refused extends Error {
  readonly answer: Answer;

  /**
   * @param status the HTTP status
   * @param msg what is wrong, as the answer's `msg` says it
   * @param code the platform's own code: the HTTP status, unless the platform documents another
   */
  constructor(status: number, msg: string, code = status, headers: Readonly<Record<string, string>> = {}) {
    super(msg);
    this.name = "Refused";
    this.answer = { status, headers, body: errorBody(msg, code) };
  }
}

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
