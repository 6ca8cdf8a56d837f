import { lookup } from "node:dns";
import { RequestError, Server, type ServerOptions } from "proxy-chain";
import { type Platform, startPlatform } from "../platform/platform.ts";
import { type ActionRun, runAction } from "../runner/run-action.ts";
import { SAMPLE_INPUTS, type StepOptions } from "./action-on-platform.ts";
import { type Certificate, createCa, createCertificate } from "./certificates.ts";

/** The names that a company gave its platform; only its proxy knows where they lead. */
export const PLATFORM_NAMES = ["platform.test", "xn--bcher-kva.test"] as const;

/** An address that leads to this machine, but is no loopback address, for which no proxy is used. */
export const hereDirectly = (port: number) => `https://0.0.0.0:${port}`;

/** The company's own CA. */
export const ca = await createCa("Example Corp Root CA");

/** The certificate of its platform. */
export const platformCertificate = await createCertificate({
  hosts: [...PLATFORM_NAMES, "localhost", "127.0.0.1", "0.0.0.0", "::1"],
  ca,
});

/** A step, and the environment of a job that trusts the company's CA. */
export const trusting = { files: { "ca.pem": ca.cert }, env: { NODE_EXTRA_CA_CERTS: "ca.pem" } };

/** A step on the bundled action, and the company's platform, which has a certificate. */
export interface StepInCompany {
  readonly run: ActionRun;
  readonly platform: Platform;
}

/** How a step in a company differs from the documented sample, with what depends on the platform's port. */
export interface CompanyOptions extends Omit<StepOptions, "inputs"> {
  readonly certificate?: Certificate;
  /** What the step's `host` is; default: `https://platform.test` and the port. */
  readonly host?: (port: number) => string;
  readonly inputs?: StepOptions["inputs"];
}

/** Runs the bundled action against a platform with a certificate of the company's, and gives both to `check`. */
export async function runStepInCompany(
  {
    certificate = platformCertificate,
    host = atPlatform,
    platform: parts,
    inputs,
    ...options
  }: CompanyOptions,
  check: (step: StepInCompany) => void | Promise<void>,
): Promise<void> {
  const platform = await startPlatform({ tls: certificate, ...parts });
  try {
    using run = await runAction({
      ...options,
      inputs: { ...SAMPLE_INPUTS, host: host(Number(new URL(platform.url).port)), ...inputs },
    });
    await check({ run, platform });
  } finally {
    await platform.close();
  }
}

function atPlatform(port: number): string {
  return `https://platform.test:${port}`;
}

/** A company's proxy. */
export interface CompanyProxy extends AsyncDisposable {
  readonly port: number;
  /** What it was asked to connect to, as it was spelled. */
  readonly asked: readonly string[];
}

/** How a proxy differs from one that lets everyone through to this machine, whatever the name. */
export interface ProxyOptions {
  /** Default: `127.0.0.1`. */
  readonly host?: string;
  /** Listens with TLS. */
  readonly certificate?: Certificate;
  /** Who it is for; default: everyone. */
  readonly user?: { readonly name: string; readonly password: string };
  /** Says which attempts to connect fail, by number from 1: with a 502. */
  readonly failsAt?: (n: number) => boolean;
}

/** Starts a proxy; it ends with the block that holds it (`await using`). */
export async function startCompanyProxy(options: ProxyOptions = {}): Promise<CompanyProxy> {
  const { host = "127.0.0.1", certificate, user, failsAt = () => false } = options;
  const asked: string[] = [];
  const common = {
    host,
    port: 0,
    prepareRequestFunction: ({ request, username, password }) => {
      const isForThem = user === undefined || (username === user.name && password === user.password);
      if (!isForThem) return { requestAuthentication: true };
      asked.push(request.url ?? "");
      if (failsAt(asked.length)) throw new RequestError("The name can't be looked up", 502);
      return { dnsLookup: here };
    },
  } satisfies ServerOptions;
  const server = new Server(
    certificate ? { ...common, serverType: "https", httpsOptions: certificate } : common,
  );
  await server.listen();
  return {
    port: server.port,
    asked,
    async [Symbol.asyncDispose]() {
      await server.close(true);
    },
  };
}

/** In place of `dns.lookup`: every name is this machine. Node gives the callback second or third. */
function lookUpHere(_name: string, options: unknown, callback?: unknown): void {
  const done = typeof options === "function" ? options : callback;
  if (typeof done === "function") done(null, [{ address: "127.0.0.1", family: 4 }], 4);
}

const here: typeof lookup = Object.assign(lookUpHere, { __promisify__: lookup.__promisify__ });
