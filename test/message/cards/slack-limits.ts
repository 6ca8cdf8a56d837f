import { isRecord, lookUp } from "../../../src/json.ts";
import { valuesOf } from "./reading.ts";

/** What a block, or an element of one, may be at most; docs.slack.dev: "Block Kit" and "Rich text block" references. */
const MAX_BLOCKS = 50;
const MAX_HEADER = 150;
const MAX_SECTION = 3_000;
const MAX_BUTTON = 75;
const MAX_URL = 3_000;
const MAX_INDENT = 8;
const MAX_MESSAGE = 40_000;

/** Tells which of Slack's documented limits a message breaks. */
export function brokenLimits(message: unknown): string[] {
  const blocks = lookUp(message, "blocks");
  if (!Array.isArray(blocks)) return ["has no blocks"];
  const ids = valuesOf(message, "action_id");
  return [
    ...over("blocks", blocks.length, MAX_BLOCKS),
    ...over("message", JSON.stringify(message).length, MAX_MESSAGE),
    ...(new Set(ids).size < ids.length ? ["has an action_id twice"] : []),
    ...(lookUp(message, "text") === "" ? ["has no text"] : []),
    ...elementsOf(blocks).flatMap(brokenBy),
  ];
}

function elementsOf(json: unknown): Readonly<Record<string, unknown>>[] {
  if (Array.isArray(json)) return json.flatMap(elementsOf);
  return isRecord(json) ? [json, ...Object.values(json).flatMap(elementsOf)] : [];
}

function brokenBy(element: Readonly<Record<string, unknown>>): string[] {
  const { type, text, url, indent, elements } = element;
  const inner = lookUp(text, "text");
  const [own, ofText] = [text, inner].map((it) => (typeof it === "string" ? it.length : 0));
  return [
    ...(text === "" ? [`${type} has an empty text`] : []),
    ...(Array.isArray(elements) && elements.length === 0 ? [`${type} has no elements`] : []),
    ...over("header", type === "header" ? ofText : 0, MAX_HEADER),
    ...over("section", type === "section" ? ofText : 0, MAX_SECTION),
    ...over("button", type === "button" ? ofText : 0, MAX_BUTTON),
    ...over("text", own, MAX_SECTION),
    ...over("url", typeof url === "string" ? url.length : 0, MAX_URL),
    ...over("indent", typeof indent === "number" ? indent : 0, MAX_INDENT),
  ];
}

function over(what: string, actual: number | undefined, limit: number): string[] {
  return (actual ?? 0) > limit ? [`${what}: ${actual} of ${limit}`] : [];
}
