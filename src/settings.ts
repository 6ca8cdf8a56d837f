import { addEmpty, faultOfId } from "./credentials.ts";
import type { DeliveryGuarantee } from "./delivery/retry.ts";
import { type AddProblem, INVALID, type InputValues } from "./inputs.ts";
import type { Bot } from "./kore/client.ts";
import { readPlatformUrl } from "./kore/platform-url.ts";
import type { Channel, UserIdentityType } from "./kore/wire.ts";
import { quote, sentence } from "./text.ts";

/** When the step fails; see `fail-on` in `action.yml`. */
export type FailOn = "failure" | "any" | "never";

/** How to send: everything but the recipients, the message and the credentials; checked, and final. */
export interface Settings {
  readonly bot: Bot;
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
 * @param addProblem is called for every problem
 * @returns the settings, or undefined when an input is missing or invalid
 */
export function readSettings(inputs: InputValues, addProblem: AddProblem): Settings | undefined {
  const settings: Unchecked<Settings> = {
    bot: readBot(inputs, addProblem),
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

type Unchecked<T> = { readonly [K in keyof T]: T[K] | typeof INVALID };

/** Invalid settings are marked, so a setting that may be absent is complete without a value. */
function isComplete(settings: Unchecked<Settings>): settings is Settings {
  return Object.values(settings).every((value) => value !== INVALID);
}

function readBot(inputs: InputValues, addProblem: AddProblem): Bot | typeof INVALID {
  const { host, "bot-id": botId } = inputs;
  const platformUrl = readPlatformUrl(host);
  if (typeof platformUrl !== "string") addProblem({ input: "host", message: sentence(platformUrl.wrong) });
  if (botId === undefined) addEmpty("bot-id", addProblem);
  const fault = botId === undefined ? undefined : faultOfBotId(botId);
  if (fault !== undefined) addProblem({ input: "bot-id", message: sentence(fault) });
  if (botId === undefined || fault !== undefined || typeof platformUrl !== "string") return INVALID;
  return { platformUrl, botId };
}

function faultOfBotId(id: string): string | undefined {
  const fault = faultOfId(id, "cs-");
  if (fault !== undefined || /^[A-Za-z0-9_-]+$/.test(id)) return fault;
  return `is ${quote(id)}, but can only have letters, digits, - and _: copy the Bot ID or Stream ID from the bot's General Settings`;
}
