import { type RichText, type Run, webUrl } from "./card.ts";

/** How a run looks. */
export type Style = Omit<Run, "text">;

/** A comment, a script, a style, a tag, or text; each takes what is unclosed to the end, so that no text is read twice. */
const PIECE =
  /<!--[\s\S]*?(?:-->|$)|<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)|<\/?[a-z](?:"[^"]*(?:"|$)|'[^']*(?:'|$)|[^>"'])*(?:>|$)|[^<]+|</gi;

const TAG = /^<(?<slash>\/?)(?<name>[a-z][a-z0-9]*)\b(?<attributes>[\s\S]*)$/i;

const LINE_BREAKING =
  /^(?:br|p|div|h[1-6]|ul|ol|dl|dt|dd|table|tr|details|summary|picture|blockquote|pre|hr|section|figure)$/;

const CELL = /^t[dh]$/;

const STYLES: Readonly<Record<string, Style>> = {
  b: { bold: true },
  strong: { bold: true },
  i: { italic: true },
  em: { italic: true },
  s: { strike: true },
  del: { strike: true },
  strike: { strike: true },
  code: { code: true },
  kbd: { code: true },
  samp: { code: true },
  tt: { code: true },
};

/** Real release notes nest fewer tags. Without a limit, text with 40,000 of them takes minutes. */
const MAX_OPEN = 20;

/** The HTML tags that are open at a place in a text. */
export class OpenTags {
  readonly #open: { readonly name: string; readonly style: Style }[] = [];

  /** The style of text at this place. */
  style(base: Style): Style {
    return Object.assign({}, base, ...this.#open.map(({ style }) => style));
  }

  /**
   * Reads a tag.
   *
   * @returns what is shown in its place: the description of an image, a line break
   */
  read(tag: string, base: Style): RichText {
    const { slash, name: spelled = "", attributes = "" } = TAG.exec(tag)?.groups ?? {};
    const name = spelled.toLowerCase();
    if (name === "img") return image(attribute("alt", attributes), this.style(base));
    if (slash) {
      const index = this.#open.findLastIndex((it) => it.name === name);
      if (index !== -1) this.#open.splice(index, 1);
    } else {
      const style = name === "a" ? linkTo(attribute("href", attributes)) : STYLES[name];
      if (style && this.#open.length < MAX_OPEN) this.#open.push({ name, style });
    }
    return separator(name, slash === "/");
  }
}

/** What separates a tag's text from the text before it. */
function separator(name: string, isEnd: boolean): RichText {
  if (LINE_BREAKING.test(name)) return [{ text: "\n" }];
  if (isEnd) return [];
  if (CELL.test(name)) return [{ text: " " }];
  return name === "li" ? [{ text: "\n• " }] : [];
}

/** Reads a block of HTML. Comments, scripts and styles have no text. */
export function readHtml(html: string): RichText {
  const tags = new OpenTags();
  const runs = Array.from(html.matchAll(PIECE), ([piece, hidden]): RichText => {
    if (hidden !== undefined || piece.startsWith("<!--")) return [];
    return TAG.test(piece) ? tags.read(piece, {}) : [{ ...tags.style({}), text: unescaped(piece) }];
  });
  return withoutBlankLines(runs.flat());
}

/** Writes an image as its description, in italics. */
export function image(description: string | undefined, style: Style): RichText {
  return description?.trim() ? [{ ...style, text: description.trim(), italic: true }] : [];
}

/** The style of a link; of none, unless it leads to the web. */
export function linkTo(href: string | undefined): Style {
  const url = webUrl(href);
  return url === undefined ? {} : { url };
}

/** The names of U+00A0 to U+00FF, in their order (html.spec.whatwg.org: "Named character references"). */
const LATIN_1 =
  "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro " +
  "para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil " +
  "Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave " +
  "Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml " +
  "igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute " +
  "thorn yuml";

/** Other names that people write, each before its character. */
const OTHERS =
  'amp & lt < gt > quot " apos \' AMP & LT < GT > QUOT " COPY © REG ® TRADE ™ trade ™ bull • hellip … ndash – mdash — ' +
  "lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ lsaquo ‹ rsaquo › prime ′ Prime ″ dagger † Dagger ‡ permil ‰ " +
  "euro € numero № larr ← uarr ↑ rarr → darr ↓ harr ↔ lArr ⇐ uArr ⇑ rArr ⇒ dArr ⇓ hArr ⇔ check ✓ checkmark ✓ cross ✗ " +
  "star ☆ starf ★ hearts ♥ phone ☎ infin ∞ ne ≠ le ≤ ge ≥ asymp ≈ equiv ≡ minus − radic √ sum ∑ prod ∏ part ∂ int ∫ " +
  "isin ∈ cap ∩ cup ∪ empty ∅ OElig Œ oelig œ Scaron Š scaron š Zcaron Ž zcaron ž Yuml Ÿ alpha α beta β gamma γ " +
  "delta δ Delta Δ epsilon ε lambda λ mu μ pi π Pi Π sigma σ Sigma Σ tau τ phi φ omega ω Omega Ω lbrack [ rbrack ] " +
  "lbrace { rbrace } lpar ( rpar ) ast * num # lowbar _ grave ` vert | colon : excl ! commat @ percnt % sol / bsol \\";

const NAMES: ReadonlyMap<string, string> = new Map([
  ...LATIN_1.split(" ").map((name, index) => [name, String.fromCodePoint(0xa0 + index)] as const),
  ...Array.from(OTHERS.matchAll(/(\S+) (\S+)/g), ([, name = "", sign = ""]) => [name, sign] as const),
]);

/** Replaces the character references that people and generators write in notes. */
export function unescaped(text: string): string {
  return text.replace(
    /&(?:([a-z][a-z\d]{1,8})|#(\d{1,7})|#x([\da-f]{1,6}));/gi,
    (reference, name?: string, decimal?: string, hex?: string) => {
      if (name !== undefined) return NAMES.get(name) ?? reference;
      const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd";
    },
  );
}

function attribute(name: string, attributes: string): string | undefined {
  const pattern = /([a-z][\w-]*)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;
  for (const [, key = "", ...values] of attributes.matchAll(pattern)) {
    if (key.toLowerCase() === name) return unescaped(values.find((value) => value !== undefined) ?? "");
  }
  return undefined;
}

/** Lines in HTML are indented as its writer liked. */
function withoutBlankLines(runs: RichText): RichText {
  const kept: Run[] = [];
  for (const run of runs) {
    const text = run.text.replace(/[ \t]*\n\s*/g, "\n");
    const isAtStart = (kept.at(-1)?.text ?? "\n").endsWith("\n");
    const rest = isAtStart ? text.trimStart() : text;
    if (rest !== "") kept.push({ ...run, text: rest });
  }
  const last = kept.at(-1);
  if (!last) return [];
  const text = last.text.trimEnd();
  return text === "" ? kept.slice(0, -1) : [...kept.slice(0, -1), { ...last, text }];
}
