/** A proxy that requests go through, by CONNECT. */
export interface ProxyServer {
  readonly protocol: "http:" | "https:";
  /** A name or an address; an IPv6 address has no brackets. */
  readonly host: string;
  readonly port: number;
  /** The environment variable that names it. */
  readonly variable: string;
  /** `host:port`, as messages show it: never its credentials. */
  readonly address: string;
  /** The value of `Proxy-Authorization`, if the URL has credentials. */
  readonly authorization: string | undefined;
}

/** A proxy that is configured but can't be used; `wrong` is a clause that names the variable, but not its value. */
export interface UnusableProxy {
  readonly wrong: string;
}

/** Decides which proxy a URL goes through; undefined if it is reached directly. */
export type ProxyFor = (url: URL) => ProxyServer | UnusableProxy | undefined;

const DEFAULT_PORTS = { "http:": 80, "https:": 443 } as const;

/**
 * Reads a proxy's URL as an environment variable has it; the scheme is optional.
 *
 * @param variable the variable's name
 */
export function readProxy(variable: string, text: string): ProxyServer | UnusableProxy {
  return (
    readUrl(variable, text) ?? {
      wrong: `${variable} is not a URL like http://proxy.example.com:3128, or has special characters in its user name or password that are not percent-encoded (% as %25)`,
    }
  );
}

/** Puts `http://` in front of a proxy's URL that has no scheme. */
export function withScheme(text: string): string {
  const trimmed = text.trim();
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `http://${trimmed}`;
}

function readUrl(variable: string, text: string): ProxyServer | undefined {
  const url = URL.parse(withScheme(text));
  if (url === null) return undefined;
  const { protocol, hostname, port, username, password } = url;
  if (protocol !== "http:" && protocol !== "https:") return undefined;
  // A `/`, `?` or `#` in a password ends the host early: what is left would be another host.
  if (url.pathname !== "/" || url.search !== "" || url.hash !== "") return undefined;
  const credentials = decode(`${username}:${password}`);
  if (credentials === undefined) return undefined;
  const portNumber = Number(port) || DEFAULT_PORTS[protocol];
  return {
    protocol,
    host: hostname.replace(/^\[|\]$/g, ""),
    port: portNumber,
    variable,
    address: `${hostname}:${portNumber}`,
    authorization:
      credentials === ":" ? undefined : `Basic ${Buffer.from(credentials, "utf8").toString("base64")}`,
  };
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
