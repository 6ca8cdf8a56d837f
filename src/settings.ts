import type { InputName, InputValues } from "./inputs.ts";
import type { Bot } from "./kore/client.ts";
import { readPublicJwk, type TokenEncryption } from "./kore/jwe.ts";
import { readPlatformUrl } from "./kore/platform-url.ts";
import { looksLikePem, readPrivateKey } from "./kore/private-key.ts";
import type { DeliveryGuarantee } from "./kore/retry.ts";
import type { App, SigningKey } from "./kore/token.ts";
import type { Channel, UserIdentityType } from "./kore/wire.ts";
import type { ReportProblem } from "./problems.ts";
import { quote, sentence } from "./text.ts";

/** When the step fails; see `fail-on` in the contract. */
export type FailOn = "failure" | "any" | "never";

/** Everything that is said about the sending but who gets it and what it says; checked, and final. */
export interface Settings {
  readonly bot: Bot;
  readonly app: App;
  readonly channel: Channel;
  readonly userIdentityType: UserIdentityType;
  readonly wait: boolean;
  readonly waitTimeoutSeconds: number;
  readonly failOn: FailOn;
  readonly delivery: DeliveryGuarantee;
  readonly retries: number;
  readonly requestTimeoutSeconds: number;
  readonly requestsPerMinute: number;
  readonly onRerun: "send" | "skip";
  readonly dryRun: boolean;
  readonly showIdentities: boolean;
}

/**
 * Reads the settings from the inputs.
 *
 * @param report is told of every problem
 * @returns the settings, or undefined when an input is missing or invalid
 */
export function readSettings(inputs: InputValues, report: ReportProblem): Settings | undefined {
  const settings = {
    bot: readBot(inputs, report),
    app: readApp(inputs, report),
    channel: inputs.channel,
    userIdentityType: inputs["user-identity-type"],
    wait: inputs.wait,
    waitTimeoutSeconds: inputs["wait-timeout"],
    failOn: inputs["fail-on"],
    delivery: inputs.delivery,
    retries: inputs.retries,
    requestTimeoutSeconds: inputs["request-timeout"],
    requestsPerMinute: inputs["requests-per-minute"],
    onRerun: inputs["on-rerun"],
    dryRun: inputs["dry-run"],
    showIdentities: inputs["show-identities"],
  };
  return isComplete(settings) ? settings : undefined;
}

function isComplete(settings: { [K in keyof Settings]: Settings[K] | undefined }): settings is Settings {
  return Object.values(settings).every((value) => value !== undefined);
}

/** The credentials a run with this algorithm needs and doesn't have; none of them has a default. */
export function emptyCredentials(inputs: InputValues): InputName[] {
  const needed: InputName[] = ["bot-id", "client-id"];
  const algorithm = inputs["jwt-algorithm"];
  if (algorithm !== undefined) needed.push(algorithm.startsWith("HS") ? "client-secret" : "private-key");
  return needed.filter((name) => inputs[name] === undefined);
}

function readBot(inputs: InputValues, report: ReportProblem): Bot | undefined {
  const { host, "bot-id": botId } = inputs;
  const platformUrl = host === undefined ? { wrong: "is missing" } : readPlatformUrl(host);
  if (typeof platformUrl !== "string") report({ input: "host", message: sentence(platformUrl.wrong) });
  if (botId === undefined) reportEmpty("bot-id", report);
  else if (!/^[A-Za-z0-9_-]+$/.test(botId)) {
    const message = `is ${quote(botId)}, but has letters, digits, - and _ only: copy the Bot ID or Stream ID from the bot's General Settings.`;
    report({ input: "bot-id", message });
  } else if (typeof platformUrl === "string") return { platformUrl, botId };
  return undefined;
}

function readApp(inputs: InputValues, report: ReportProblem): App | undefined {
  const { "client-id": clientId, "jwt-subject": subject } = inputs;
  if (clientId === undefined) reportEmpty("client-id", report);
  const signing = readSigningKey(inputs, report);
  const encryption = readEncryption(inputs, report);
  if (!clientId || !subject || !signing || encryption === "invalid") return undefined;
  return { clientId, subject, signing, encryption };
}

function readEncryption(inputs: InputValues, report: ReportProblem): TokenEncryption | undefined | "invalid" {
  const { "jwe-public-key": jwk, "jwe-encryption": encryption } = inputs;
  if (jwk === undefined) return undefined;
  const read = readPublicJwk(jwk);
  if ("wrong" in read) report({ input: "jwe-public-key", message: sentence(read.wrong) });
  return "wrong" in read || encryption === undefined ? "invalid" : { ...read, encryption };
}

function readSigningKey(inputs: InputValues, report: ReportProblem): SigningKey | undefined {
  const { "jwt-algorithm": algorithm, "client-secret": secret, "private-key": pem } = inputs;
  switch (algorithm) {
    case undefined:
      return undefined;
    case "HS256":
    case "HS512":
      if (secret === undefined)
        reportEmpty("client-secret", report, `\`jwt-algorithm: ${algorithm}\` signs with it`);
      else if (looksLikePem(secret)) {
        const message =
          "is a PEM: give it as `private-key`, with `jwt-algorithm: RS256` or `RS512`; an HS256 or HS512 app has a plain secret.";
        report({ input: "client-secret", message });
      } else return { algorithm, secret };
      return undefined;
    case "RS256":
    case "RS512": {
      if (pem === undefined) {
        reportEmpty("private-key", report, `\`jwt-algorithm: ${algorithm}\` signs with it`);
        return undefined;
      }
      const key = readPrivateKey(pem);
      if (!("wrong" in key)) return { algorithm, key };
      report({ input: "private-key", message: sentence(key.wrong) });
      return undefined;
    }
  }
}

function reportEmpty(input: InputName, report: ReportProblem, why?: string): void {
  const causes =
    "If it comes from a secret or variable, likely causes are: its name is misspelled, the job doesn't name the `environment` that holds it, or a reusable workflow is called without `secrets: inherit`";
  report({ input, message: `is required${why === undefined ? "" : ` (${why})`}, but empty. ${causes}.` });
}
