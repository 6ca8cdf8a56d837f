import type { Batch } from "../delivery/batches.ts";
import { notifyUrlOf } from "../kore/client.ts";
import type { Notification } from "../plan.ts";
import { maskIdentity } from "../recipients/identity.ts";
import { count, cutBetweenNames } from "../text.ts";
import type { Log } from "./log.ts";

/** Recipients of a request that are written out; the others are counted. */
const SHOWN_RECIPIENTS = 5;

/** As much of a message as a person reads in a log. */
const SHOWN_MESSAGE_LENGTH = 20_000;

/** Builds and signs every request, shows what would be sent, and sends nothing. */
export async function rehearse(
  { settings, message }: Notification,
  batches: readonly Batch[],
  { log, freshToken }: { readonly log: Log; readonly freshToken: () => Promise<string> },
): Promise<void> {
  const { bot, app, channel, userIdentityType, showIdentities } = settings;
  log.info(
    `Dry run: nothing is sent. ${count(batches.length, "request")} would go out, each with a token of its own.`,
  );
  const signed = `signed with ${app.signing.algorithm}${app.encryption ? `, encrypted with ${app.encryption.encryption}` : ""}`;
  for (const { number, identities } of batches) {
    const token = await freshToken();
    const size = Buffer.byteLength(JSON.stringify({ channel, userIdentityType, message, identities }));
    const shown = identities
      .slice(0, SHOWN_RECIPIENTS)
      .map((identity) => (showIdentities ? identity : maskIdentity(identity)));
    const more =
      identities.length > shown.length ? ` and ${count(identities.length - shown.length, "other")}` : "";
    log.group(
      `Request ${number} of ${batches.length}: ${count(identities.length, "recipient")}, ${count(size, "byte")}`,
      [
        `POST ${notifyUrlOf(bot)}`,
        `auth: a token of ${token.length} characters, ${signed} (appId ${app.clientId}, sub ${app.subject})`,
        `channel: ${channel}, userIdentityType: ${userIdentityType}`,
        `identities: ${shown.join(", ")}${more}`,
      ],
    );
  }
  log.group(
    `Message (${message.type})`,
    cutBetweenNames(message.val, SHOWN_MESSAGE_LENGTH).split(/\r\n|\n|\r/),
  );
}
