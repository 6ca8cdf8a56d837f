import { asSpelled, type DocumentNode, describeNode, isEmpty, type Property } from "../documents/node.ts";
import type { Reject } from "../lists/entry.ts";
import { quote } from "../text.ts";
import { explainNameless } from "./nameless.ts";
import {
  type Fields,
  fieldName,
  isSameName,
  KNOWN_COLUMNS,
  type RecipientVariables,
  type VariableValue,
} from "./recipient.ts";
import type { RosterEntry } from "./roster.ts";

/** How to read the recipients of a YAML or JSON roster. */
export interface MemberReading {
  /** `identities-column`, if it is set: the key of the identity in mappings. */
  readonly column: string | undefined;
  /** Whether to read the variables. */
  readonly personalize: boolean;
  /** YAML scalars are strings as spelled; JSON values keep their types. */
  readonly kind: "yaml" | "json";
  readonly reject: Reject;
}

/** The recipients of a YAML or JSON roster. */
export interface Members {
  readonly entries: readonly RosterEntry[];
  /** How many mappings have a key for the identity, but no value. */
  readonly withoutIdentity: number;
}

/** Reads values that each are a recipient (a string, or a mapping with an identity) or a sequence of recipients. */
export function readMembers(values: readonly DocumentNode[], reading: MemberReading): Members {
  const nodes = values.flatMap((value) => (value.kind === "sequence" ? value.items : [value]));
  const reader = new MemberReader(reading, nodes);
  for (const node of nodes) reader.read(node);
  return reader;
}

/** Says whether a top-level mapping is a single recipient rather than groups: the key of its identity, if so. */
export function identityKeyOf(
  properties: readonly Property[],
  column: string | undefined,
): string | undefined {
  const names = column === undefined ? KNOWN_COLUMNS : [...KNOWN_COLUMNS, column];
  return properties.find(
    ({ key, value }) => value.kind === "string" && names.some((name) => isSameName(key, name)),
  )?.key;
}

class MemberReader implements Members {
  readonly entries: RosterEntry[] = [];
  withoutIdentity = 0;
  readonly #reading: MemberReading;
  readonly #nodes: readonly DocumentNode[];
  #hasNameless = false;
  /** By their names, so that recipients with the same keys share them. */
  readonly #fields = new Map<string, Fields>();

  constructor(reading: MemberReading, nodes: readonly DocumentNode[]) {
    this.#reading = reading;
    this.#nodes = nodes;
  }

  read(node: DocumentNode): void {
    if (node.kind === "mapping") this.#readMapping(node.properties, node.line);
    else if (node.kind === "string") this.entries.push({ text: node.value, line: node.line });
    else if (node.kind !== "scalar" || node.spelling !== "") this.#rejectValue(node);
  }

  #readMapping(properties: readonly Property[], line: number): void {
    const identity = this.#findIdentity(properties, line);
    if (!identity) return;
    const { value } = identity;
    if (value.kind !== "string") this.#rejectValue(value);
    else if (!this.#reading.personalize) this.entries.push({ text: value.value, line });
    else this.entries.push({ text: value.value, line, variables: this.#variables(properties, identity) });
  }

  /** `identity` takes precedence over `identities-column`, and that over a known name; an empty value is absent. */
  #findIdentity(properties: readonly Property[], line: number): Property | undefined {
    const { column, reject } = this.#reading;
    const tiers = [["identity"], column === undefined ? [] : [column], KNOWN_COLUMNS];
    const named = tiers.map((names) =>
      properties.filter(({ key }) => names.some((name) => isSameName(key, name))),
    );
    const present = named.map((tier) => tier.filter(({ value }) => !isEmpty(value)));
    const [identity, another] = present.find((tier) => tier.length > 0) ?? [];
    if (identity && another) {
      const keys = `${quote(identity.key)} and ${quote(another.key)}`;
      reject(
        `there is a mapping in which ${keys} may both be the identity: name one with \`identities-column\``,
        line,
      );
      return undefined;
    }
    if (identity) return identity;
    if (named.flat().length > 0) this.withoutIdentity += 1;
    else this.#rejectNameless(line);
    return undefined;
  }

  /** One error for all of them: they probably have the same keys. */
  #rejectNameless(line: number): void {
    if (this.#hasNameless) return;
    this.#hasNameless = true;
    const { column, reject } = this.#reading;
    const names = [...KNOWN_COLUMNS, ...(column === undefined ? [] : [column])];
    const nameless = this.#nodes.filter(
      (node) =>
        node.kind === "mapping" &&
        !node.properties.some(({ key }) => names.some((name) => isSameName(key, name))),
    );
    reject(explainNameless(nameless, column), line);
  }

  #variables(properties: readonly Property[], identity: Property): RecipientVariables {
    const others = properties.filter((property) => property !== identity && fieldName(property.key) !== "");
    const names = others.map(({ key }) => fieldName(key));
    const identityName = fieldName(identity.key);
    const signature = JSON.stringify([identityName, ...names]);
    const fields = this.#fields.get(signature) ?? { identityName, names };
    this.#fields.set(signature, fields);
    return { fields, values: others.map(({ value }) => this.#value(value)) };
  }

  #value(node: DocumentNode): VariableValue | undefined {
    if (isEmpty(node)) return undefined;
    const value = this.#reading.kind === "yaml" ? asSpelled(node) : node;
    return value.kind === "string" ? value.value : value;
  }

  #rejectValue(node: DocumentNode): void {
    const isNull = node.kind === "scalar" && node.type === "null";
    const fix = isNull ? ": remove it" : node.kind === "scalar" ? ": put it in quotes" : "";
    this.#reading.reject(`there is ${describeNode(node)} where a string is expected${fix}`, node.line);
  }
}
