import { isRecord, lookUp, parseJson } from "../json.ts";
import type { Message } from "../kore/wire.ts";
import type { Notification } from "../notification.ts";
import { count } from "../text.ts";

/** A message as the job summary shows it. */
export interface MessagePreview {
  /** What it is: `A text message of 5 characters`, `An Adaptive Card`. */
  readonly kind: string;
  /** A card's first text, if it has one. */
  readonly headline: string | undefined;
  /** The whole message: JSON is indented. */
  readonly content: string;
}

/** Describes a message for a person: a card by its headline, and its JSON in lines. */
export function previewOf({ type, val }: Message): MessagePreview {
  if (type === "text")
    return { kind: `A text message of ${count(val.length, "character")}`, headline: undefined, content: val };
  const json = parseJson(PRINTED.exec(val)?.[1] ?? val);
  if (json === undefined)
    return { kind: `A script of ${count(val.length, "character")}`, headline: undefined, content: val };
  return { kind: kindOfJson(json), headline: headlineOf(json), content: JSON.stringify(json, null, 2) };
}

/** What a notification sends: `A text message of 5 characters`; a personal one also says that it is filled. */
export function kindOf({ kind }: MessagePreview, { personal }: Notification): string {
  return personal ? `${kind}, filled for each recipient,` : kind;
}

/** The form in which Kore.ai documents a Slack message: a script that prints JSON. */
const PRINTED = /^print\(JSON\.stringify\(([\s\S]*)\)\);?$/;

function kindOfJson(json: unknown): string {
  if (contentsOf(json).some((content) => lookUp(content, "type") === "AdaptiveCard"))
    return "An Adaptive Card";
  return Array.isArray(lookUp(json, "blocks")) ? "A Block Kit message" : "A message in JSON";
}

/** A message activity has its cards in attachments. */
function contentsOf(json: unknown): readonly unknown[] {
  const attachments = lookUp(json, "attachments");
  return Array.isArray(attachments) ? attachments.map((it: unknown) => lookUp(it, "content")) : [json];
}

/** The first text in reading order, of a card's body or a message's blocks. */
function headlineOf(json: unknown): string | undefined {
  for (const part of [
    ...contentsOf(json).map((content) => lookUp(content, "body")),
    lookUp(json, "blocks"),
  ]) {
    const found = firstText(part, MAX_DEPTH);
    if (found !== undefined) return found;
  }
  const text = lookUp(json, "text");
  return typeof text === "string" && text.trim() !== "" ? text : undefined;
}

/** Cards nest containers and columns a few levels deep. */
const MAX_DEPTH = 12;

function firstText(value: unknown, depth: number): string | undefined {
  if (depth === 0) return undefined;
  if (Array.isArray(value)) return firstDefined(value, depth);
  if (!isRecord(value)) return undefined;
  const { text } = value;
  if (typeof text === "string" && text.trim() !== "") return text;
  return firstDefined(Object.values(value), depth);
}

function firstDefined(values: readonly unknown[], depth: number): string | undefined {
  for (const value of values) {
    const found = firstText(value, depth - 1);
    if (found !== undefined) return found;
  }
  return undefined;
}
