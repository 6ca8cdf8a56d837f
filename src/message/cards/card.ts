import { cut, visible } from "../../text.ts";

/**
 * What a card shows, apart from how a channel shows it. Texts are plain: nothing in them is markup, whoever wrote
 * them. Each channel's writer ensures that.
 */
export interface Card {
  readonly tone: Tone;
  /** One line, with its emoji. */
  readonly title: string;
  /** A line below the title. */
  readonly subtitle?: string;
  readonly facts: readonly Fact[];
  readonly sections: readonly Section[];
  readonly buttons: readonly Button[];
}

/** The color of a card: good news or bad. */
export type Tone = "good" | "bad" | "warning" | "neutral";

/** A name with its value. */
export interface Fact {
  readonly name: string;
  readonly value: RichText;
}

/** A part of a card with a heading of its own. */
export interface Section {
  readonly heading: string;
  readonly blocks: readonly Block[];
}

/** A button that opens a web page. */
export interface Button {
  readonly title: string;
  readonly url: string;
}

/** Text on one or more lines, in runs of one style each. */
export type RichText = readonly Run[];

/** A piece of text in one style; with a URL it is a link. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strike?: boolean;
  readonly code?: boolean;
  readonly url?: string;
}

/** A heading, a paragraph, an item of a list, or lines that keep their spaces. */
export type Block =
  | { readonly kind: "heading" | "paragraph" | "quote"; readonly text: RichText }
  /** `depth` is 0 to 5; `marker` is what stands before the item: a bullet, or its number. */
  | { readonly kind: "item"; readonly text: RichText; readonly depth: number; readonly marker: string }
  | { readonly kind: "code"; readonly text: string };

/** Makes plain text a rich one. */
export function plain(text: string): RichText {
  return [{ text }];
}

/** A link if there is a URL, else plain text. */
export function link(text: string, url: string | undefined): RichText {
  return [url === undefined ? { text } : { text, url }];
}

/** Makes one visible line of at most `length` UTF-16 units from a name or a title from outside. */
export function line(text: string, length = 200): string {
  return cut(visible(text).replace(/[\t\n]+/g, " "), length);
}

/** The longest URL on a card. Of GitHub's URLs, only one that contains a hostile name is longer. */
const MAX_URL = 2000;

/** An http or https URL in its normal form; undefined for any other text, and for one that is too long. */
export function webUrl(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  return /^https?:$/.test(protocol) && href.length <= MAX_URL ? href : undefined;
}
