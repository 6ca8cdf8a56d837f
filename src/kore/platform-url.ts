import { isIPv4 } from "node:net";

/**
 * Reads a platform's URL: https unless it says otherwise; a path prefix is kept, slashes at its end are not.
 *
 * @returns the URL without a slash at its end, or what is wrong with it
 */
export function readPlatformUrl(text: string): string | { readonly wrong: string } {
  const hasScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(text);
  const absolute = hasScheme ? text : `https://${text}`;
  // A scheme that is misspelled (https:/platform.kore.ai) would otherwise become the host.
  const isMisspelled = !hasScheme && /^https?[:/]/i.test(text);
  if (isMisspelled || /[\s\x00-\x1f\x7f-\x9f\\]/.test(text) || !URL.canParse(absolute)) {
    return { wrong: "is not a URL: write one like https://platform.kore.ai" };
  }
  const url = new URL(absolute);
  if (url.username !== "" || url.password !== "")
    return { wrong: "must not hold credentials: the step signs its own" };
  if (text.includes("?") || text.includes("#")) {
    return { wrong: "must not have a query or a fragment: end it after the host or its path prefix" };
  }
  if (url.protocol === "http:" && !isLoopback(url.hostname)) {
    return { wrong: "must begin with https://: plain http is only for loopback addresses" };
  }
  if (url.protocol !== "https:" && url.protocol !== "http:") return { wrong: "must begin with https://" };
  return url.origin + url.pathname.replace(/\/+$/, "");
}

/** Says whether a URL's host is this machine by its very address; `127.example.com` is not. */
export function isLoopback(hostname: string): boolean {
  return (
    hostname === "localhost" || hostname === "[::1]" || (isIPv4(hostname) && hostname.startsWith("127."))
  );
}
