import type { Bot } from "../kore/client.ts";
import type { Channel, Message, UserIdentityType } from "../kore/wire.ts";
import { Hmac } from "./hmac.ts";

/** Length of an entry, in bytes and in characters. */
export const ENTRY_LENGTH = 16;

/** What the entries of a step have in common. */
export interface EntryScope {
  readonly bot: Bot;
  readonly channel: Channel;
  readonly userIdentityType: UserIdentityType;
  /** What a built-in card is about; it stands for the message, whose words may differ in a re-run. */
  readonly subject: string | undefined;
}

/** What the entries of a message are made with, and those made so far, by identity. */
interface MessageEntries {
  readonly hmac: Hmac;
  readonly made: Map<string, string>;
}

/** Makes the entries of a step: one for each message to each identity, and always the same one. */
export class Entries {
  readonly #hmac: Hmac;
  readonly #scope: EntryScope;
  /** Each entry is needed twice. */
  readonly #messages = new WeakMap<Message, MessageEntries>();

  constructor(key: Uint8Array, scope: EntryScope) {
    this.#hmac = new Hmac(key);
    this.#scope = scope;
  }

  /** Gives each identity's entry for a message, in order: 16 characters that stand for a byte each (Latin-1). */
  of(message: Message, identities: readonly string[]): string[] {
    const { hmac, made } = this.#entriesOf(message);
    return identities.map((identity) => {
      const known = made.get(identity);
      if (known !== undefined) return known;
      const entry = hmac.digest(this.#compared(identity)).slice(0, ENTRY_LENGTH);
      made.set(identity, entry);
      return entry;
    });
  }

  #entriesOf(message: Message): MessageEntries {
    const entries = this.#messages.get(message) ?? { hmac: this.#hmacOf(message), made: new Map() };
    this.#messages.set(message, entries);
    return entries;
  }

  /** A key for each message, so that a long message is read once, not for each identity. JSON keeps fields apart. */
  #hmacOf({ type, val }: Message): Hmac {
    const { bot, channel, userIdentityType, subject } = this.#scope;
    const content = subject === undefined ? ["message", val] : ["subject", subject];
    const fields = [bot.platformUrl, bot.botId, channel, userIdentityType, type, ...content];
    return new Hmac(Buffer.from(this.#hmac.digest(JSON.stringify(fields)), "latin1"));
  }

  /** Gives an identity as duplicates are compared. */
  #compared(identity: string): string {
    return this.#scope.userIdentityType === "resolve" ? identity.toLowerCase() : identity;
  }
}
