import { Refused, SEEN_ERRORS } from "./answers.ts";

const CHANNELS = ["msteams", "slack"] as const;
const IDENTITY_TYPES = ["resolve", "donotresolve"] as const;
const MESSAGE_TYPES = ["text", "script"] as const;
const MAX_IDENTITIES = 1000;

/** A channel that version 1 of the API knows. */
export type Channel = (typeof CHANNELS)[number];
/** Whether identities are looked up (`resolve`), or are the channel's own already. */
export type IdentityType = (typeof IDENTITY_TYPES)[number];

/** The checked body of a notify request. */
export interface Notification {
  readonly channel: Channel;
  readonly userIdentityType: IdentityType;
  readonly message: { readonly type: (typeof MESSAGE_TYPES)[number]; readonly val: string };
  /** 1 to 1000, each once. */
  readonly identities: readonly string[];
}

/**
 * Checks a notify request's content.
 *
 * @param contentType the `Content-Type` header
 * @param json the parsed body; `undefined` if it is not JSON in UTF-8
 * @throws {Refused} 412; its message names the first thing that is wrong
 */
export function checkNotification(contentType: string | undefined, json: unknown): Notification {
  if (!/^application\/json *(; *charset="?utf-8"?)?$/i.test(contentType ?? "")) {
    throw invalid(`header "Content-Type" must be "application/json", not ${quote(contentType)}`);
  }
  if (json === undefined) throw invalid("the body is not JSON in UTF-8");
  const body = fields(json, "the body", ["channel", "userIdentityType", "message", "identities"]);
  const userIdentityType = oneOf(body["userIdentityType"], '"userIdentityType"', IDENTITY_TYPES);
  const message = fields(body["message"], '"message"', ["type", "val"]);
  return {
    channel: oneOf(body["channel"], '"channel"', CHANNELS),
    userIdentityType,
    message: {
      type: oneOf(message["type"], '"message.type"', MESSAGE_TYPES),
      val: messageValue(message["val"]),
    },
    identities: identities(body["identities"], userIdentityType),
  };
}

/** How an identity is compared: without case where the platform resolves it. */
export function identityKey(identity: string, type: IdentityType): string {
  return type === "resolve" ? identity.toLowerCase() : identity;
}

function fields(value: unknown, what: string, names: readonly string[]): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw invalid(`${what} must be an object`);
  }
  const entries = new Map<string, unknown>(Object.entries(value));
  for (const name of names) if (!entries.has(name)) throw invalid(`${what} lacks the field "${name}"`);
  for (const name of entries.keys()) {
    if (!names.includes(name)) throw invalid(`${what} has the unknown field ${quote(name)}`);
  }
  return Object.fromEntries(entries);
}

function oneOf<T extends string>(value: unknown, what: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw invalid(`${what} must be one of ${allowed.join(", ")}, not ${quote(value)}`);
  return found;
}

function messageValue(value: unknown): string {
  if (typeof value !== "string") throw invalid(`"message.val" must be a string, not ${quote(value)}`);
  if (value.trim() === "") throw invalid('"message.val" is empty');
  return value;
}

function identities(value: unknown, type: IdentityType): readonly string[] {
  if (!Array.isArray(value)) throw invalid('"identities" must be an array');
  if (value.length === 0) throw invalid('"identities" is empty');
  if (value.length > MAX_IDENTITIES) {
    throw invalid(`"identities" has ${value.length}, more than the ${MAX_IDENTITIES} allowed`);
  }
  const seen = new Set<string>();
  return value.map((entry: unknown, index) => {
    const identity = checkIdentity(entry, `"identities[${index}]"`);
    const key = identityKey(identity, type);
    if (seen.has(key)) throw invalid(`"identities" has ${quote(identity)} twice`);
    seen.add(key);
    return identity;
  });
}

function checkIdentity(entry: unknown, what: string): string {
  if (typeof entry !== "string") throw invalid(`${what} must be a string, not ${quote(entry)}`);
  if (entry === "") throw invalid(`${what} is empty`);
  if (entry.trim() !== entry) throw invalid(`${what} has whitespace around it: ${quote(entry)}`);
  if (/[\u0000-\u001f\u007f]/.test(entry)) throw invalid(`${what} has a control character: ${quote(entry)}`);
  return entry;
}

/** A value from the request as it can stand in a message: at most 80 characters of its JSON. */
function quote(value: unknown): string {
  return value === undefined ? "missing" : JSON.stringify(value).slice(0, 80);
}

function invalid(msg: string): Refused {
  return Refused.as(SEEN_ERRORS.content, msg);
}
