import { isLoopback } from "./platform-url.ts";

/** A proxy that requests go through, by CONNECT. */
export interface ProxyServer {
  readonly protocol: "http:" | "https:";
  /** A name or an address, IPv6 ones without brackets. */
  readonly host: string;
  readonly port: number;
  /** The variable that names it. */
  readonly variable: string;
  /** `host:port`, as a person is told of it: never its credentials. */
  readonly address: string;
  /** The value of `Proxy-Authorization`, where the URL holds credentials. */
  readonly authorization: string | undefined;
}

/** The variables that name proxies, of which the lower case wins; the rest of the environment plays no part. */
export type ProxyEnvironment = Readonly<Record<string, string | undefined>>;

const DEFAULT_PORTS = { "http:": 80, "https:": 443 } as const;

/**
 * Finds the proxy for an https URL as `@actions/http-client` does, by `https_proxy` and `no_proxy`: so what asks
 * GitHub's API and what asks the platform go the same way. But where that goes out directly because it can't read the
 * proxy's URL, this says what is wrong.
 *
 * @returns undefined when there is to be none, or what is wrong: a clause that names the variable, not its value
 */
export function proxyFor(
  url: URL,
  env: ProxyEnvironment,
): ProxyServer | undefined | { readonly wrong: string } {
  if (url.protocol !== "https:" || isLoopback(url.hostname) || isExempt(url, env)) return undefined;
  const name = env["https_proxy"] ? "https_proxy" : "HTTPS_PROXY";
  const value = env[name];
  if (!value) return undefined;
  return (
    readProxy(name, value) ?? {
      wrong: `${name} is not a URL like http://proxy.example.com:3128, or has special characters in its user name or password that are not percent-encoded (% as %25)`,
    }
  );
}

/**
 * Spells the variables that name proxies so that `@actions/http-client`, which Octokit goes out by, heeds them: with a
 * scheme. One that can't be read names a host that never exists (RFC 6761), since it would go out directly otherwise.
 */
export function legibleProxies(env: ProxyEnvironment): Record<string, string> {
  const names = ["https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY"];
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = env[name];
      if (!value) return [];
      const invalid = `http://${name.toLowerCase().replace("_", "-")}-is-malformed.invalid`;
      return [[name, readProxy(name, value) ? withScheme(value) : invalid]];
    }),
  );
}

function withScheme(text: string): string {
  const trimmed = text.trim();
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `http://${trimmed}`;
}

function readProxy(variable: string, text: string): ProxyServer | undefined {
  const url = URL.parse(withScheme(text));
  if (url === null) return undefined;
  const { protocol, hostname, port, username, password } = url;
  if (protocol !== "http:" && protocol !== "https:") return undefined;
  // A `/`, `?` or `#` in a password ends the host early: what is left would be somebody else's.
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

/** Entries of `no_proxy` are hosts, which stand for those below them too, with or without a port; or `*`. */
function isExempt({ hostname, port }: URL, env: ProxyEnvironment): boolean {
  const hosts = [hostname, `${hostname}:${port || DEFAULT_PORTS["https:"]}`];
  return (env["no_proxy"] || env["NO_PROXY"] || "")
    .split(",")
    .map((entry) => entry.trim().toLowerCase().replace(/^\./, ""))
    .filter((entry) => entry !== "")
    .some((entry) => entry === "*" || hosts.some((host) => host === entry || host.endsWith(`.${entry}`)));
}
