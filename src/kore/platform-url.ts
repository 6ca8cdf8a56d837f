import { isIPv4 } from "node:net";
import { QUOTE_MARK } from "../text.ts";

/**
 * Reads a platform's URL: https unless it says otherwise; a path prefix is kept, slashes at its end are not.
 *
 * @returns the URL without a slash at its end, or what is wrong with it: a verb phrase that does not contain the text
 */
export function readPlatformUrl(text: string): string | { readonly wrong: string } {
  const fault = faultOfText(text);
  if (fault !== undefined) return { wrong: fault };
  const url = new URL(withScheme(text));
  const wrong = faultOfUrl(url);
  return wrong === undefined ? url.origin + url.pathname.replace(/\/+$/, "") : { wrong };
}

/** A scheme, also one that is misspelled (`https:/`) and would otherwise become the host. */
const SCHEME = /^[a-z][a-z0-9+.-]*:\/\//i;
const MISSPELLED_SCHEME = /^https?[:/]/i;

/** A scheme after a host or a path, as when a URL is pasted twice; also a misspelled or encoded one. */
const SECOND_SCHEME = /:\/\/.*:\/\/|^[^./]*[./].*https?:\/|\/https?(?:%3a|\/)(?:\/|%2f)/i;

const IN_QUOTES = /^["'`“‘]|["'`”’]\/*$/;

function withScheme(text: string): string {
  return SCHEME.test(text) ? text : `https://${text}`;
}

function faultOfText(text: string): string | undefined {
  if (IN_QUOTES.test(text)) return "is in quotes: remove them";
  if (QUOTE_MARK.test(text) || /%2[27]/.test(text)) return "contains quotes: remove them";
  const isMisspelled = !SCHEME.test(text) && MISSPELLED_SCHEME.test(text);
  if (isMisspelled || /[\s\x00-\x1f\x7f-\x9f\\]/.test(text) || !URL.canParse(withScheme(text)))
    return "is not a URL: write one like https://platform.kore.ai";
  if (/[?#]/.test(text))
    return "must not have a query or a fragment: end it after the host or its path prefix";
  if (SECOND_SCHEME.test(text)) return "has a second scheme: write https:// once";
  return undefined;
}

function faultOfUrl({ username, password, protocol, hostname, pathname }: URL): string | undefined {
  if (username !== "" || password !== "") return "must not contain credentials: the step signs its own";
  if (protocol !== "https:" && protocol !== "http:") return "must start with https://";
  // A second scheme becomes the host: https://https://platform.kore.ai.
  if (/^https?$/.test(hostname)) return "has a second scheme: write https:// once";
  if (!isHostName(hostname))
    return "has an invalid host name: write the address at which you build the bot, like https://platform.kore.ai";
  if (protocol === "http:" && !isLoopback(hostname))
    return "must start with https://: plain http is only for loopback addresses";
  if (/\/api(\/v?\d[\d.]*)?\/public(\/|$)/i.test(pathname))
    return "has the path of the API, which the action adds by itself: end it before /api";
  return undefined;
}

/** Labels of letters, digits, hyphens and underscores (which some networks use), at most 63 characters each; or IPv6. */
function isHostName(hostname: string): boolean {
  const label = /^(?!-)[a-z\d_-]{1,63}(?<!-)$/;
  const name = hostname.replace(/\.$/, "");
  return (
    hostname.startsWith("[") || (name.length <= 253 && name.split(".").every((part) => label.test(part)))
  );
}

/** Says whether a URL's host is this machine by its address; `127.example.com` is not. */
export function isLoopback(hostname: string): boolean {
  return (
    hostname === "localhost" || hostname === "[::1]" || (isIPv4(hostname) && hostname.startsWith("127."))
  );
}
