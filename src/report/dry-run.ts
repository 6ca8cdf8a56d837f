import type { Batch } from "../delivery/batches.ts";
import type { HttpRequest } from "../kore/transport.ts";
import { maskIdentity } from "../masking.ts";
import type { Notification } from "../notification.ts";
import { count, cutBetweenNames } from "../text.ts";
import type { Log } from "./log.ts";

/** Recipients of a request that are shown; the others are counted. */
const SHOWN_RECIPIENTS = 5;

/** Requests that are shown; the others are built and counted. */
const MAX_SHOWN_REQUESTS = 100;

/** Personal messages that are shown if identities may be. */
const MAX_SHOWN_MESSAGES = 3;

/** As much of a message as a person reads in a log. */
const SHOWN_MESSAGE_LENGTH = 20_000;

/** What the dry run needs from outside. */
export interface DryRunDeps {
  readonly log: Log;
  /** Builds a batch's request, with a token of its own. */
  readonly prepare: (batch: Batch) => Promise<HttpRequest>;
  /** How the token is signed, and which app it names: a phrase. */
  readonly token: string;
}

/** Builds and signs every request, shows what would be sent, and sends nothing. */
export async function showDryRun(
  notification: Notification,
  batches: readonly Batch[],
  { log, prepare, token }: DryRunDeps,
): Promise<void> {
  log.info(
    `Dry run: nothing is sent. ${count(batches.length, "request")} would be sent${batches.length > 1 ? ", each with its own token" : ""}.`,
  );
  for (const batch of batches) {
    const request = await prepare(batch);
    if (batch.number > MAX_SHOWN_REQUESTS) continue;
    const title = `Request ${batch.number} of ${batches.length}: ${sizeOf(batch, request)}`;
    log.group(title, requestLines(batch, request, notification, token));
  }
  if (batches.length > MAX_SHOWN_REQUESTS)
    log.info(`and ${count(batches.length - MAX_SHOWN_REQUESTS, "more request")}, also built and signed.`);
  showMessages(notification, log);
}

function sizeOf({ identities }: Batch, { body = "" }: HttpRequest): string {
  return `${count(identities.length, "recipient")}, ${count(Buffer.byteLength(body), "byte")}`;
}

function requestLines(
  { identities }: Batch,
  { method, url, headers }: HttpRequest,
  { settings: { channel, userIdentityType, showIdentities } }: Notification,
  token: string,
): readonly string[] {
  const shown = identities
    .slice(0, SHOWN_RECIPIENTS)
    .map((identity) => (showIdentities ? identity : maskIdentity(identity)));
  const others = identities.length - shown.length;
  return [
    `${method} ${url}`,
    `auth: a token of ${headers["auth"]?.length ?? 0} characters, ${token}`,
    `channel: ${channel}, userIdentityType: ${userIdentityType}`,
    `identities: ${shown.join(", ")}${others > 0 ? ` and ${count(others, "other")}` : ""}`,
  ];
}

function showMessages({ settings, message, personal }: Notification, log: Log): void {
  showMessage(`Message (${message.type}${personal ? ", before it is filled" : ""})`, message.val, log);
  const filled = personal && settings.showIdentities ? personal.messages.slice(0, MAX_SHOWN_MESSAGES) : [];
  for (const { message: own, identities } of filled)
    showMessage(`Message to ${identities[0]}${identities.length > 1 ? " and others" : ""}`, own.val, log);
}

function showMessage(title: string, text: string, log: Log): void {
  log.group(title, cutBetweenNames(text, SHOWN_MESSAGE_LENGTH).split(/\r\n|\n|\r/));
}
