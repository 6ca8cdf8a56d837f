import type { Batch } from "../delivery/batches.ts";
import { notifyUrlOf } from "../kore/client.ts";
import type { Notification } from "../plan.ts";
import { maskIdentity } from "../recipients/identity.ts";
import { count } from "../text.ts";
import type { Log } from "./log.ts";

/** Recipients of a request that are written out; the others are counted. */
const SHOWN_RECIPIENTS = 5;

/** Builds and signs every request, shows what would be sent, and sends nothing. */
export function rehearse(
  { settings, message }: Notification,
  batches: readonly Batch[],
  { log, freshToken }: { readonly log: Log; readonly freshToken: () => string },
): void {
  const { bot, app, channel, userIdentityType, showIdentities } = settings;
  log.info(
    `Dry run: nothing is sent. ${count(batches.length, "request")} would go out, each with a token of its own.`,
  );
  batches.forEach(({ identities }, index) => {
    const token = freshToken();
    const size = Buffer.byteLength(JSON.stringify({ channel, userIdentityType, message, identities }));
    const shown = identities
      .slice(0, SHOWN_RECIPIENTS)
      .map((identity) => (showIdentities ? identity : maskIdentity(identity)));
    const more =
      identities.length > shown.length ? ` and ${count(identities.length - shown.length, "other")}` : "";
    log.group(
      `Request ${index + 1} of ${batches.length}: ${count(identities.length, "recipient")}, ${count(size, "byte")}`,
      [
        `POST ${notifyUrlOf(bot)}`,
        `auth: a token of ${token.length} characters, signed with ${app.signing.algorithm} (appId ${app.clientId}, sub ${app.subject})`,
        `channel: ${channel}, userIdentityType: ${userIdentityType}`,
        `identities: ${shown.join(", ")}${more}`,
      ],
    );
  });
  log.group(`Message (${message.type})`, message.val.split(/\r\n|\n|\r/));
}
