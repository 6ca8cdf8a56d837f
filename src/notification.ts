import type { Message } from "./kore/wire.ts";
import type { PersonalMessages } from "./message/personal.ts";
import type { RecipientSource } from "./recipients/recipient.ts";
import type { Settings } from "./settings.ts";

/** What is to be sent: checked, and final. */
export interface Notification {
  readonly settings: Settings;
  /** The message; before it is filled, if each recipient gets their own. */
  readonly message: Message;
  /** The identities in the order of the requests; distinct, unless `personal` has several messages for one person. */
  readonly identities: readonly string[];
  /** Where they came from: `identities` first, then the file. */
  readonly sources: readonly RecipientSource[];
  /** The filled messages, if each recipient gets their own. */
  readonly personal?: PersonalMessages | undefined;
}
