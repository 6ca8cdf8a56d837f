import { jsonOf, plainText } from "../documents/literal.ts";
import type { Message } from "../kore/wire.ts";
import type { Fields, Recipient, VariableValue } from "../recipients/recipient.ts";
import { count, quote } from "../text.ts";
import { hasProto } from "./declarations.ts";
import { fill, type MessageTemplate, type Value } from "./filling.ts";
import type { MessageSource } from "./source.ts";
import { isIdentityName, type Place, placeholderName, placeOf, sharedNames } from "./variable-names.ts";
import { isNull, type Reject, type Variables } from "./variables.ts";

/** How a recipient's values are looked up, the same for all with the same fields. */
type Resolved = readonly {
  readonly name: string;
  readonly place: Place;
  readonly shared: Value | undefined;
}[];

/** The values of one recipient, for each of the template's names. */
export type Values = readonly (Value | undefined)[];

/** Finds the values of a template's names for each recipient. */
export class PersonalFiller {
  readonly template: MessageTemplate;
  /** Values of recipients' own variables that were used. */
  readonly ownValues = new Set<string>();
  /** Whether someone's message can use a shared variable. */
  usesShared = false;
  /** Whether someone's message contains the identity. */
  usesIdentity = false;
  readonly #shared: Variables;
  readonly #source: MessageSource;
  readonly #reject: Reject;
  readonly #byFields = new Map<Fields, Resolved>();
  readonly #indexes: ReadonlyMap<string, number>;
  readonly #missing = new Map<string, Recipient[]>();
  /** Names that were rejected, so that they aren't also reported as missing. */
  readonly #ambiguous = new Set<string>();

  constructor(template: MessageTemplate, shared: Variables, source: MessageSource, reject: Reject) {
    this.template = template;
    this.#shared = shared;
    this.#source = source;
    this.#reject = reject;
    this.#indexes = new Map(template.names.map((name, index) => [name, index]));
  }

  /** Works out once where recipients with these fields have each name's value. */
  resolve(fields: Fields): void {
    const resolved = this.template.names.map((name) => {
      const wanted = placeholderName(name);
      const place = this.template.kind === "code" ? exactPlaceOf(wanted, fields) : placeOf(wanted, fields);
      if (place === "ambiguous") this.#rejectAmbiguous(name, "columns or keys");
      const shared = this.#sharedValue(name, place);
      if (place === "identity") this.usesIdentity = true;
      else if (shared !== undefined) this.usesShared = true;
      return { name, place, shared };
    });
    this.#byFields.set(fields, resolved);
  }

  #sharedValue(name: string, place: Place): Value | undefined {
    if (this.template.kind === "code") return this.#shared.get(name);
    const [shared, another] = sharedNames(placeholderName(name), this.#shared.keys());
    if (another !== undefined && place === "absent")
      this.#rejectAmbiguous(name, "variables of `message-variables`");
    const value = shared === undefined || another !== undefined ? undefined : this.#shared.get(shared);
    return value && !isNull(value) ? value : undefined;
  }

  #rejectAmbiguous(name: string, what: string): void {
    this.#ambiguous.add(name);
    this.#reject(
      `has ${this.#spelled(name)}, which could mean several ${what}: rename them so that their names differ by more than case`,
    );
  }

  /** Gives a recipient's values; notes those that are missing or can't be used. */
  valuesOf(recipient: Recipient, identity: string): Values {
    return this.#resolvedFor(recipient).map(({ name, place, shared }) => {
      const own = ownValue(recipient, place, identity);
      const value = own ?? shared;
      if (this.#isUnusable(value) && !this.#ambiguous.has(name)) this.#note(name, recipient);
      return value;
    });
  }

  #resolvedFor({ variables }: Recipient): Resolved {
    return this.#byFields.get(variables.fields) ?? [];
  }

  /** Code has `null` for what is missing; text and JSON can't be filled. */
  #isUnusable(value: Value | undefined): boolean {
    if (this.template.kind === "code") return value !== undefined && hasProto(value);
    return value === undefined;
  }

  /** Notes the recipient's own values that the message uses: once is enough for all who have the same. */
  noteOwnValues({ variables }: Recipient): void {
    for (const { place } of this.#byFields.get(variables.fields) ?? []) {
      const own = typeof place === "number" ? variables.values[place] : undefined;
      if (own) this.ownValues.add(textOf(own));
    }
  }

  /** Fills the template with a recipient's values. */
  fill(values: Values): Message {
    return fill(this.template, (name) => values[this.#indexes.get(name) ?? -1] ?? missing(this.template));
  }

  /**
   * The recipient's own values that the message uses, as the properties of a JSON object. Code must find its variables
   * again, so one that this recipient lacks is `null`.
   */
  ownProperties(recipient: Recipient, identity: string): string {
    // Two spellings of a placeholder can be the same name, which JSON can have only once.
    const properties = new Map<string, string>();
    for (const { name, place, shared } of this.#resolvedFor(recipient)) {
      const key = placeholderName(name);
      const own = ownValue(recipient, place, identity);
      const isLeftOut = own === undefined && (this.template.kind !== "code" || shared !== undefined);
      if (!isIdentityName(key) && !isLeftOut) properties.set(key, jsonValue(own));
    }
    return Array.from(properties, ([key, value]) => `${JSON.stringify(key)}:${value}`).join(",");
  }

  #note(name: string, recipient: Recipient): void {
    const recipients = this.#missing.get(name);
    if (recipients) recipients.push(recipient);
    else this.#missing.set(name, [recipient]);
  }

  /** Rejects each name that someone has no usable value for. */
  rejectMissing(): void {
    for (const [name, recipients] of this.#missing) {
      if (this.template.kind === "code")
        this.#reject(
          `uses ${this.#spelled(name)}, and a value of it has the key "__proto__", which means something else in JavaScript: ${places(recipients)}`,
        );
      else
        this.#reject(
          `has ${this.#spelled(name)}, but ${count(recipients.length, "recipient has", "recipients have")} no value for it: ${places(recipients)}. ${this.#known(recipients)}. For those without one, set it in \`message-variables\`${this.#isSharedNull(name) ? ", where it is null" : ""}`,
        );
    }
  }

  #isSharedNull(name: string): boolean {
    return sharedNames(placeholderName(name), this.#shared.keys()).some((it) => {
      const value = this.#shared.get(it);
      return value !== undefined && isNull(value);
    });
  }

  #known([recipient]: readonly Recipient[]): string {
    const own = (recipient?.variables.fields.names ?? []).filter((name) => name !== "");
    const names = [...own, ...this.#shared.keys()].slice(0, MAX_NAMES);
    return names.length === 0
      ? "There are no variables"
      : `The variables there are ${names.map(quote).join(", ")}`;
  }

  #spelled(name: string): string {
    if (this.template.kind === "code") return quote(name);
    const isExpression = this.#source.text.includes(`\${{ ${name} }}`);
    return quote(isExpression ? `\${{ ${name} }}` : `{{ ${name} }}`);
  }
}

/** Names of variables that an error lists. */
const MAX_NAMES = 20;

/** Places that an error lists; the others are counted. */
const MAX_PLACES = 3;

/** Says where recipients are: the first three, and how many others there are. */
export function places(recipients: readonly Recipient[]): string {
  const shown = recipients
    .slice(0, MAX_PLACES)
    .map(({ file, line }) => `${file === undefined ? "`identities`" : quote(file)} line ${line}`);
  const more = recipients.length - shown.length;
  return `${shown.join(", ")}${more > 0 ? ` and ${count(more, "other")}` : ""}`;
}

function ownValue({ variables }: Recipient, place: Place, identity: string): VariableValue | undefined {
  if (place === "identity") return identity;
  return (typeof place === "number" && variables.values[place]) || undefined;
}

function textOf(value: Value): string {
  return typeof value === "string" ? value : plainText(value);
}

/** In code, a name must be spelled exactly as the identifier. */
function exactPlaceOf(name: string, { identityName, names }: Fields): Place {
  const indexes = names.flatMap((it, index) => (it === name ? [index] : []));
  if (indexes.length > 1) return "ambiguous";
  return indexes[0] ?? (isIdentityName(name) || name === identityName ? "identity" : "absent");
}

/**
 * In code, a recipient that lacks a variable has `null`. Elsewhere, what is missing was noted and stops the step; its
 * place isn't left empty, so a message isn't also reported as only whitespace.
 */
function missing(template: MessageTemplate): Value | undefined {
  return template.kind === "code" ? undefined : "?";
}

function jsonValue(value: VariableValue | undefined): string {
  if (value === undefined) return "null";
  return typeof value === "string" ? JSON.stringify(value) : jsonOf(value, JSON.stringify);
}
