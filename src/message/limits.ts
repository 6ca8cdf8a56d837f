import type { Channel, Message } from "../kore/wire.ts";
import { formatNumber } from "../text.ts";

/**
 * What Microsoft Teams takes of a bot: about 100 KB encoded as UTF-16, and surely 80 KB
 * (learn.microsoft.com/microsoftteams/platform/bots/how-to/format-your-bot-messages).
 */
const TEAMS_LIMIT_KB = 100;
const TEAMS_SAFE_KB = 80;

/** Characters of a text beyond which Slack cuts it (docs.slack.dev/reference/methods/chat.postMessage). */
const SLACK_TEXT = 40_000;

/**
 * Names each limit of the channel that a message exceeds, with both numbers, in words for notices. What a code script
 * prints isn't known, so it is not checked.
 *
 * @param input the input that the message is from
 * @param channel undefined if it is invalid
 */
export async function limitNotices(
  input: string,
  channel: Channel | undefined,
  message: Message,
): Promise<readonly string[]> {
  const isText = message.type === "text";
  const found: readonly string[] =
    channel === "slack"
      ? isText
        ? overSlackText(message.val)
        : await overBlockKit(message.val)
      : channel === "msteams" && (isText || message.val.trimStart().startsWith("{"))
        ? overTeams(message.val)
        : [];
  return found.map((it) => `${input} ${it}.`);
}

function overTeams(val: string): readonly string[] {
  const kilobytes = (2 * val.length) / 1024;
  if (kilobytes <= TEAMS_SAFE_KB) return [];
  const size = `is ${formatNumber(Math.ceil(kilobytes))} KB in UTF-16, as Microsoft Teams counts it`;
  return [
    kilobytes > TEAMS_LIMIT_KB
      ? `${size}; it rejects messages of more than about ${TEAMS_LIMIT_KB} KB`
      : `${size}; its limit is about ${TEAMS_LIMIT_KB} KB, and Microsoft recommends at most ${TEAMS_SAFE_KB} KB`,
  ];
}

function overSlackText({ length }: string): readonly string[] {
  if (length <= SLACK_TEXT) return [];
  return [`is ${formatNumber(length)} characters long; Slack cuts a text after ${formatNumber(SLACK_TEXT)}`];
}

async function overBlockKit(val: string): Promise<readonly string[]> {
  const { exceededLimits } = await import("./slack-limits.ts");
  return exceededLimits(val);
}
