import { describe, expect, test } from "vitest";
import { legibleProxies, proxyFor } from "../../src/kore/proxy.ts";

const platform = new URL("https://platform.kore.test/");
const basic = (credentials: string) => `Basic ${Buffer.from(credentials, "utf8").toString("base64")}`;

describe("a proxy's URL is read", () => {
  test.each([
    ["http://proxy.corp:3128", "http:", "proxy.corp", 3128],
    ["HTTP://Proxy.Corp:3128/", "http:", "proxy.corp", 3128],
    ["proxy.corp:3128", "http:", "proxy.corp", 3128],
    ["proxy.corp", "http:", "proxy.corp", 80],
    ["localhost:8080", "http:", "localhost", 8080],
    ["10.0.0.1:3128", "http:", "10.0.0.1", 3128],
    [" http://proxy.corp:3128\n", "http:", "proxy.corp", 3128],
    ["https://proxy.corp", "https:", "proxy.corp", 443],
    ["http://[::1]:3128", "http:", "::1", 3128],
    ["[2001:db8::1]:3128", "http:", "2001:db8::1", 3128],
    ["http://bücher.example:3128", "http:", "xn--bcher-kva.example", 3128],
  ])("%j", (https_proxy, protocol, host, port) => {
    const proxy = proxyFor(platform, { https_proxy });
    expect(proxy).toMatchObject({ protocol, host, port, authorization: undefined });
  });

  test.each([
    ["http://me:secret@proxy.corp:3128", "me:secret"],
    ["me:secret@proxy.corp:3128", "me:secret"],
    ["http://me@proxy.corp", "me:"],
    ["http://CORP%5Cme:p%40ss%3A%2F%25@proxy.corp", "CORP\\me:p@ss:/%"],
    ["http://me:gr%C3%BCn@proxy.corp", "me:grün"],
    ["http://me:grün@proxy.corp", "me:grün"],
    ["http://me:p@ss@proxy.corp:3128", "me:p@ss"],
  ])("%s: its credentials", (https_proxy, credentials) => {
    const proxy = proxyFor(platform, { https_proxy });
    expect(proxy).toMatchObject({ authorization: basic(credentials) });
    expect(proxy).toMatchObject({ address: expect.stringMatching(/^proxy\.corp:\d+$/) });
  });

  test.each([
    "not a url",
    "http://",
    "127.0.0.1:99999",
    "http://proxy.corp:port",
    "http://me:50%@proxy.corp:3128",
    "http://me:%ff@proxy.corp:3128",
    "http://me:1/2@proxy.corp:3128",
    "http://me:1?2@proxy.corp:3128",
    "http://me:1#2@proxy.corp:3128",
    "http://proxy.corp:3128/path",
    "socks5://proxy.corp:1080",
    "http:/proxy.corp:3128",
  ])("%s is none, and what is said of it doesn't show it", (HTTPS_PROXY) => {
    const proxy = proxyFor(platform, { HTTPS_PROXY });
    expect(proxy).toEqual({ wrong: expect.stringMatching(/^HTTPS_PROXY is not a URL like http:/) });
    expect(JSON.stringify(proxy)).not.toMatch(/me:|corp|127/);
  });
});

describe("whether there is a proxy", () => {
  const https_proxy = "http://proxy.corp:3128";

  test.each([
    ["", true],
    ["*", false],
    ["kore.test", false],
    [".kore.test", false],
    ["PLATFORM.KORE.TEST", false],
    ["platform.kore.test:443", false],
    ["other.test, platform.kore.test", false],
    ["platform.kore.test:8443", true],
    ["form.kore.test", true],
    ["kore.test.evil", true],
    [",, ,", true],
  ])("no_proxy %j: %s", (no_proxy, isProxied) => {
    expect(proxyFor(platform, { https_proxy, no_proxy }) !== undefined).toBe(isProxied);
    expect(proxyFor(platform, { https_proxy, NO_PROXY: no_proxy }) !== undefined).toBe(isProxied);
  });

  test.each(["https://localhost:8443", "https://127.0.0.1", "https://[::1]:8443", "http://localhost"])(
    "none for %s",
    (url) => {
      expect(proxyFor(new URL(url), { https_proxy, http_proxy: https_proxy })).toBeUndefined();
    },
  );

  test("the lower case wins, an empty one counts as absent", () => {
    const HTTPS_PROXY = "http://other.corp:8080";
    expect(proxyFor(platform, { https_proxy, HTTPS_PROXY })).toMatchObject({ variable: "https_proxy" });
    expect(proxyFor(platform, { https_proxy: "", HTTPS_PROXY })).toMatchObject({ variable: "HTTPS_PROXY" });
    expect(proxyFor(platform, { http_proxy: https_proxy })).toBeUndefined();
  });
});

test("for others proxies are spelled so that none is passed by", () => {
  const env = {
    https_proxy: "proxy.corp:3128",
    HTTP_PROXY: "http://me:50%@proxy.corp:3128",
    HTTPS_PROXY: "https://proxy.corp",
    http_proxy: "",
    no_proxy: "example.com",
  };
  expect(legibleProxies(env)).toEqual({
    https_proxy: "http://proxy.corp:3128",
    HTTP_PROXY: "http://http-proxy-is-malformed.invalid",
    HTTPS_PROXY: "https://proxy.corp",
  });
});
