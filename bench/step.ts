import { BOT_ID, CLIENT_ID, CLIENT_SECRET } from "../test/platform/platform.ts";

/** The inputs that every measured step has; the rate limit is lifted. */
export function stepOn(host: string): Readonly<Record<string, string>> {
  return {
    host,
    "bot-id": BOT_ID,
    "client-id": CLIENT_ID,
    "client-secret": CLIENT_SECRET,
    channel: "msteams",
    "message-value": "Please reset your password.",
    "requests-per-minute": "1000000",
  };
}
