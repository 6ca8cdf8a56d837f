import { parseJson } from "../json.ts";
import { quote, sentence } from "../text.ts";
import type { MessageTemplate } from "./filling.ts";
import type { MessageSource } from "./source.ts";

type MessageType = "text" | "script" | "card";

/** `{{ name }}`, and neither `{{{{`, a date function of Adaptive Cards, nor part of `${{ … }}`. */
const PLACEHOLDER = /(?<![${])\{\{(?!\{)(?!(?:DATE|TIME)\()\s*[^{}\s](?:[^{}]*[^{}\s])?\s*\}\}(?!\})/;
/** Placeholders of other template languages: `{{{name}}}`, and `{{}}`. */
const OTHER_PLACEHOLDER = /(?<![${])(?:\{\{\{\s*[^{}\s][^{}]*\}\}\}|\{\{\s*\}\})(?!\})/;
/** Tags of other template languages: `{% if x %}`, `<%= x %>`. */
const TEMPLATE_TAG = /\{%-?\s*[a-z][^{}%]*%\}|<%[=-]?[^<>%]*%>/i;
/** In code, braces mean something else; a name between two pairs of them doesn't. */
const PLACEHOLDER_IN_CODE = /(?<![${])\{\{\s*[\p{L}_][\p{L}\p{N}_ .-]*?\s*\}\}/u;

/** Texts in single quotes may have braces in them: `${{ format('{0}', github.actor) }}`. */
const EXPRESSION = /\$\{\{(?:[^{}]*|(?:'[^']*'|[^{}'])*)\}\}/;
/** In code, `${{` may begin an object in a template literal. These are GitHub's contexts and functions. */
const EXPRESSION_IN_CODE =
  /\$\{\{\s*(?:github|inputs|env|vars|secrets|steps|needs|job|jobs|runner|matrix|strategy|toJSON|fromJSON|format|join)\b(?:[^{}]*|(?:'[^']*'|[^{}'])*)\}\}/i;

/** Shells have these variables; the action gets its inputs as they are. */
const SHELL_VARIABLE = /\$(?:env:|\{)?(?:GITHUB|RUNNER)_[A-Z_]+\}?/i;

/**
 * Names what is probably a mistake in a message that is otherwise valid, in words for notices.
 *
 * @param kind what a script was found to be
 * @param isFilled whether variables are filled in
 */
export function mistakeNotices(
  type: MessageType,
  source: MessageSource,
  kind: MessageTemplate["kind"],
  isFilled: boolean,
): readonly string[] {
  const { text } = source;
  const found = [
    type === "text" ? asText(source) : undefined,
    kind === "code" ? placeholderInCode(text) : isFilled ? undefined : placeholder(text),
    kind === "code" || !isFilled ? expression(text, kind) : undefined,
    shellVariable(text, kind),
    kind === "code" ? undefined : templateTag(text),
    type === "card" ? designerTemplate(text) : undefined,
    type === "card" || !isFilePath(source)
      ? undefined
      : "looks like the path of a file: to send what the file contains, use `message-file`",
  ];
  return found.filter((it) => it !== undefined).map((it) => `${source.input} ${sentence(it)}`);
}

/** A text that looks like something other than text. */
function asText(source: MessageSource): string | undefined {
  const { text } = source;
  const start = text.replace(/^[\s\uFEFF]+/, "").slice(0, 100);
  if (
    /^[{[]/.test(start) &&
    /"(?:AdaptiveCard|MessageCard|attachments|blocks)"|"type"\s*:\s*"(?:section|header|rich_text|divider)"/.test(
      text,
    )
  )
    return "is the JSON of a card, but `message-type` is text, so people get the JSON: set `message-type: card`";
  if (start.startsWith("{") && parseJson(text.replace(/^\uFEFF/, "")) !== undefined)
    return "is JSON, but `message-type` is text, so people get the JSON: is `message-type: card` or `script` missing?";
  if (/^<(?:!doctype|html|\?xml)\b/i.test(start))
    return "is a page of HTML or XML, but `message-type` is text, so people get its source: is it the right file?";
  if (
    /(?:^|[\s;{])print\s*\(\s*(?:JSON\.stringify|["'`])/.test(text) ||
    (source.input === "message-file" && /\.[cm]?js$/i.test(source.file))
  )
    return "is a script, but `message-type` is text, so people get its code: set `message-type: script`";
  if (isLineBreakWrittenOut(text))
    return "has \\n as two characters, which people see: use a YAML block (`message-value: |`) for several lines";
  return undefined;
}

/** Backslash and `n`, and neither a real line break nor what may be a path of Windows. */
function isLineBreakWrittenOut(text: string): boolean {
  return /\\n/.test(text) && !/[\r\n]/.test(text.trim()) && !/[A-Za-z]:\\|\\\\/.test(text);
}

function placeholder(text: string): string | undefined {
  const [found] = PLACEHOLDER.exec(text) ?? OTHER_PLACEHOLDER.exec(text) ?? [];
  return (
    found &&
    `has the placeholder ${quote(found)}, but no variables to fill it: set \`message-variables\`, or \`personalize\` to fill it from \`identities-file\``
  );
}

function placeholderInCode(text: string): string | undefined {
  const [found] = PLACEHOLDER_IN_CODE.exec(text) ?? [];
  return (
    found && `has ${quote(found)}, but placeholders are not filled in code: use the variable by its name`
  );
}

function expression(text: string, kind: MessageTemplate["kind"]): string | undefined {
  const [found] = (kind === "code" ? EXPRESSION_IN_CODE : EXPRESSION).exec(text) ?? [];
  return (
    found &&
    `has the expression ${quote(found)}: GitHub fills expressions in workflows, not in files. Pass its value in \`message-variables\``
  );
}

function shellVariable(text: string, kind: MessageTemplate["kind"]): string | undefined {
  const [found] = kind === "code" ? [] : (SHELL_VARIABLE.exec(text) ?? []);
  return (
    found &&
    `has ${quote(found)}, which only a shell fills: use an expression, such as \${{ github.ref_name }}`
  );
}

function templateTag(text: string): string | undefined {
  const [found] = TEMPLATE_TAG.exec(text) ?? [];
  return found && `has ${quote(found)}, a tag of another template language: the action fills only {{ name }}`;
}

/** The Adaptive Cards designer has templates of its own, which a program has to fill. */
function designerTemplate(text: string): string | undefined {
  const [found] = /\$\{[^{}]*\}|"\$(?:data|when)"/.exec(text) ?? [];
  return found && `has ${quote(found)}, the designer's own template, which is not filled: write {{ name }}`;
}

/** Says that a text stands in a code block of Markdown; undefined if it doesn't. */
export function whyFenced(text: string): string | undefined {
  return /^\s*```/.test(text) ? "has a fence around it (```): remove the first and the last line" : undefined;
}

/** Whether a message is one word that ends like a file's name. */
export function isFilePath({ input, text }: MessageSource): boolean {
  return (
    input === "message-value" && /^\s*(?!\w+:\/\/)[^\s<>"{}]+\.(?:txt|md|json|[cm]?js|html)\s*$/i.test(text)
  );
}
