import { INPUTS, type InputName, type InputValues, valid } from "./inputs.ts";
import { rosterKind } from "./recipients/roster-kind.ts";

/**
 * Names each option that is set and has no effect with the other options: sentences for notices.
 *
 * @param variablesUnused whether the message uses none of `message-variables`
 */
export function withoutEffect(inputs: InputValues, variablesUnused: boolean): readonly string[] {
  const file = inputs["identities-file"];
  const kind = file === undefined ? undefined : rosterKind(file);
  const algorithm = valid(inputs["jwt-algorithm"]);
  const rules: readonly (readonly [InputName, boolean, string])[] = [
    [
      "identities-group",
      kind !== "yaml" && kind !== "json",
      "only a YAML or JSON identities-file has groups",
    ],
    [
      "identities-column",
      kind === "text" || kind === undefined,
      "only a CSV, YAML or JSON identities-file has columns or keys",
    ],
    [
      "client-secret",
      algorithm === "RS256" || algorithm === "RS512",
      `jwt-algorithm ${algorithm} signs with private-key`,
    ],
    [
      "jwe-encryption",
      inputs["jwe-public-key"] === undefined,
      "tokens are only encrypted with jwe-public-key",
    ],
    ["message-type", inputs["message-template"] !== undefined, "a message-template is a script"],
    [
      "delivery",
      // With a ledger, at-least-once also sends again what an earlier run left with an unknown outcome.
      inputs.retries === 0 && inputs["ledger-file"] === undefined,
      "with retries: 0, nothing is retried",
    ],
    ["wait", inputs["dry-run"] === true, "a dry run has nothing to wait for"],
    ["wait-timeout", inputs.wait === false, "wait is false"],
    [
      "fail-on",
      inputs["fail-on"] === "any" && inputs.wait === false,
      "without wait, the step doesn't learn which recipients the platform could not reach",
    ],
    ["notify-on", inputs["message-template"] !== "job-status", "it is only for message-template: job-status"],
    ["message-variables", variablesUnused, "the message uses none of them"],
    ["message-variables", inputs["message-template"] !== undefined, "a message-template has no variables"],
  ];
  return rules
    .filter(([input, isIdle]) => isIdle && isGiven(inputs, input))
    .map(([input, , reason]) => `${input} has no effect: ${reason}.`);
}

/** An input that is set to its default can't be distinguished from one that isn't set. */
function isGiven(inputs: InputValues, name: InputName): boolean {
  const definition: { readonly type: string; readonly default?: string } = INPUTS[name];
  return inputs[name] !== undefined && String(inputs[name]) !== definition.default;
}
