import { getProxyUrl } from "@actions/http-client/lib/proxy";
import { type ProxyFor, readProxy, withScheme } from "./kore/proxy.ts";

/** The variables that `getProxyUrl` reads for a URL, the first that is set applies; Windows ignores their case. */
const VARIABLES = {
  "https:": ["https_proxy", "HTTPS_PROXY"],
  "http:": ["http_proxy", "HTTP_PROXY"],
} as const;

/**
 * Lets `@actions/http-client` decide which proxy a URL goes through, so that requests to the platform and to GitHub
 * (Octokit uses it) take the same route. Where it would bypass a proxy because it can't read the proxy's URL, nothing
 * gets through instead: the variable then names a host that never exists (RFC 6761).
 *
 * @param env `process.env` itself: `getProxyUrl` reads it, and the URLs in it are changed to ones that it can read
 */
export function useProxies(env: NodeJS.ProcessEnv): ProxyFor {
  const names = Object.values(VARIABLES).flat();
  // Read them all before any is changed: on Windows, two of these names are one variable.
  const proxies = new Map(
    names.flatMap((name) => {
      const text = env[name];
      return text ? [[name, { text, proxy: readProxy(name, text) }] as const] : [];
    }),
  );
  for (const [name, { text, proxy }] of proxies) {
    const invalid = `http://${name.toLowerCase().replace("_", "-")}-is-malformed.invalid`;
    env[name] = "wrong" in proxy ? invalid : withScheme(text);
  }
  return (url) => {
    if (getProxyUrl(url) === undefined) return undefined;
    const name = VARIABLES[url.protocol === "http:" ? "http:" : "https:"].find((each) => proxies.has(each));
    return name && proxies.get(name)?.proxy;
  };
}
