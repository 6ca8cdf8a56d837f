import { describe, expect, test } from "vitest";
import { readProxy } from "../../src/kore/proxy.ts";

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
  ])("%j", (text, protocol, host, port) => {
    expect(readProxy("https_proxy", text)).toMatchObject({ protocol, host, port, authorization: undefined });
  });

  test.each([
    ["http://me:secret@proxy.corp:3128", "me:secret"],
    ["me:secret@proxy.corp:3128", "me:secret"],
    ["http://me@proxy.corp", "me:"],
    ["http://CORP%5Cme:p%40ss%3A%2F%25@proxy.corp", "CORP\\me:p@ss:/%"],
    ["http://me:gr%C3%BCn@proxy.corp", "me:grün"],
    ["http://me:grün@proxy.corp", "me:grün"],
    ["http://me:p@ss@proxy.corp:3128", "me:p@ss"],
  ])("%s: its credentials", (text, credentials) => {
    const proxy = readProxy("https_proxy", text);
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
  ])("%s is none, and the problem doesn't show it", (text) => {
    const proxy = readProxy("HTTPS_PROXY", text);
    expect(proxy).toEqual({ wrong: expect.stringMatching(/^HTTPS_PROXY is not a URL like http:/) });
    expect(JSON.stringify(proxy)).not.toMatch(/me:|corp|127/);
  });
});
