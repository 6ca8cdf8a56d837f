import type { Bot } from "../kore/client.ts";
import type { Channel, Message, UserIdentityType } from "../kore/wire.ts";
import { comparable } from "../text.ts";
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

/** Makes the entries of a step: one for each message to each identity, and always the same one. */
export class Entries {
  readonly #hmac: Hmac;
  readonly #scope: EntryScope;
  /** What the last message's entries are made with: to keep it for 100,000 personal messages would take 400 MB. */
  #last: { readonly message: Message; readonly hmac: Hmac } | undefined;
  /** Entries that are needed again, by message and identity. */
  readonly #kept = new WeakMap<Message, Map<string, string>>();

  constructor(key: Uint8Array, scope: EntryScope) {
    this.#hmac = new Hmac(key);
    this.#scope = scope;
  }

  /** Gives each identity's entry for a message, in order: 16 characters that stand for a byte each (Latin-1). */
  of(message: Message, identities: readonly string[]): string[] {
    const hmac = this.#hmacFor(message);
    const kept = this.#kept.get(message);
    return identities.map(
      (identity) => kept?.get(identity) ?? hmac.digest(this.#compared(identity)).slice(0, ENTRY_LENGTH),
    );
  }

  /** Keeps an entry that will be needed again. */
  keep(message: Message, identity: string, entry: string): void {
    const kept = this.#kept.get(message) ?? new Map<string, string>();
    this.#kept.set(message, kept.set(identity, entry));
  }

  #hmacFor(message: Message): Hmac {
    if (this.#last?.message !== message) this.#last = { message, hmac: this.#newHmac(message) };
    return this.#last.hmac;
  }

  /** A key for each message, so that a long message is read once, not for each identity. JSON keeps fields apart. */
  #newHmac({ type, val }: Message): Hmac {
    const { bot, channel, userIdentityType, subject } = this.#scope;
    const content = subject === undefined ? ["message", val] : ["subject", subject];
    const fields = [bot.platformUrl, bot.botId, channel, userIdentityType, type, ...content];
    return new Hmac(Buffer.from(this.#hmac.digest(JSON.stringify(fields)), "latin1"));
  }

  /** Gives an identity as duplicates are compared. */
  #compared(identity: string): string {
    return this.#scope.userIdentityType === "resolve" ? comparable(identity) : identity;
  }
}
