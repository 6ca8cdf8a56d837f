import type { Batch } from "../delivery/batches.ts";
import type { HttpRequest } from "../kore/transport.ts";
import { maskIdentity } from "../masking.ts";
import type { Notification } from "../notification.ts";
import { count, cutBetweenNames } from "../text.ts";
import type { Log } from "./log.ts";

/** Recipients of a request that are written out; the others are counted. */
const SHOWN_RECIPIENTS = 5;

/** As much of a message as a person reads in a log. */
const SHOWN_MESSAGE_LENGTH = 20_000;

/** What the dry run needs from outside. */
export interface DryRunDeps {
  readonly log: Log;
  /** Builds a batch's request, with a token of its own. */
  readonly prepare: (batch: Batch) => Promise<HttpRequest>;
  /** How the token is signed and which app it names: words for a person. */
  readonly token: string;
}

/** Builds and signs every request, shows what would be sent, and sends nothing. */
export async function showDryRun(
  { settings, message }: Notification,
  batches: readonly Batch[],
  { log, prepare, token }: DryRunDeps,
): Promise<void> {
  const { channel, userIdentityType, showIdentities } = settings;
  log.info(
    `Dry run: nothing is sent. ${count(batches.length, "request")} would be sent, each with its own token.`,
  );
  for (const batch of batches) {
    const { number, identities } = batch;
    const { method, url, headers, body = "" } = await prepare(batch);
    const shown = identities
      .slice(0, SHOWN_RECIPIENTS)
      .map((identity) => (showIdentities ? identity : maskIdentity(identity)));
    const more =
      identities.length > shown.length ? ` and ${count(identities.length - shown.length, "other")}` : "";
    const size = count(Buffer.byteLength(body), "byte");
    log.group(`Request ${number} of ${batches.length}: ${count(identities.length, "recipient")}, ${size}`, [
      `${method} ${url}`,
      `auth: a token of ${headers["auth"]?.length ?? 0} characters, ${token}`,
      `channel: ${channel}, userIdentityType: ${userIdentityType}`,
      `identities: ${shown.join(", ")}${more}`,
    ]);
  }
  log.group(
    `Message (${message.type})`,
    cutBetweenNames(message.val, SHOWN_MESSAGE_LENGTH).split(/\r\n|\n|\r/),
  );
}
