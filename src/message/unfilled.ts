import { standsForNoValue } from "../recipients/address.ts";
import { quote } from "../text.ts";

/** What an expression, or the runner in place of a secret, may leave as a whole message. */
const NO_VALUE = /^(?:true|false|\*{3})$/i;

/** `#shipped!`, and not an error of Excel. */
const TAG = /^#(?!(?:ref|value|name|div\/0|null|num|n\/a|spill|calc)\b)/i;

/** Variables of shells and pipelines: `$NAME`, `${NAME}`, `$env:NAME`, `%NAME%`, `$(command)`. */
const VARIABLE = /^(?:\$(?:env:)?[a-z_]\w*|\$\{[^{}]+\}|%[a-z_]\w*%|\$\([^()]+\))$/i;

/** An expression without its braces, and one that lacks some of them. Of `github.…`, only what can't be a host. */
const EXPRESSION =
  /^(?:(?:inputs|vars|env|secrets)\.[\w-]+|steps\.[\w-]+\.(?:outputs|outcome|conclusion)\b[\w.-]*|needs\.[\w*-]+\.(?:outputs|result)\b[\w.-]*|github\.(?:event|ref|sha|actor|head|base|run|repository|workflow|job|triggering)\w*(?:\.[\w*-]+)*|job\.status)$|^\$\{\{[^{}]+\}?$|^\$\{[^{}]+\}\}$/;

/** Says why a whole text is nothing but a value that is missing: a clause after the input's name; undefined if it isn't. */
export function whyUnfilled(text: string): string | undefined {
  const whole = text.trim();
  if (NO_VALUE.test(whole) || (standsForNoValue(whole) && !TAG.test(whole)))
    return `is ${quote(whole)}, which stands for a missing value: check the expression or program that gives it`;
  if (VARIABLE.test(whole) || EXPRESSION.test(whole))
    return `is ${quote(whole)}, which nothing fills: write an expression, such as \`\${{ inputs.message }}\``;
  return undefined;
}
