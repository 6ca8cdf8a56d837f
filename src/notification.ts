import type { Message } from "./kore/wire.ts";
import type { RecipientSource } from "./recipients/recipient.ts";
import type { Settings } from "./settings.ts";

/** What is to be sent: checked, and final. */
export interface Notification {
  readonly settings: Settings;
  readonly message: Message;
  /** Distinct identities, in order. */
  readonly identities: readonly string[];
  /** Where they came from: `identities` first, then the file. */
  readonly sources: readonly RecipientSource[];
}
