import { readFileSync } from "node:fs";
import { createServer as createTlsServer } from "node:https";
import { fileURLToPath } from "node:url";
import type { ConnectionFault, Fault } from "../platform/faults.ts";
import { type Platform, type PlatformOptions, startPlatform } from "../platform/platform.ts";
import type { ActionOptions } from "../runner/run-action.ts";
import { type Hits, listen, startForwarder, startGate, startProxy } from "./network.ts";

/** A platform that runs, and the step's way there. */
export interface Scene {
  readonly platform: Platform;
  readonly options: ActionOptions;
  /** Where a redirect leads; nobody may follow. */
  readonly elsewhere?: Platform;
  close(): Promise<void>;
}

/** Sets the scene in which the attempts that `hits` names meet a fault. */
export type Stage = (hits: Hits) => Promise<Scene>;

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const pem = (name: string) => readFileSync(path(name), "utf8");
const CERTIFICATE = "../platform/localhost-cert.pem";
const tls = { key: pem("../platform/localhost-key.pem"), cert: pem(CERTIFICATE) };
const trusted = { NODE_EXTRA_CA_CERTS: path(CERTIFICATE) };
const portOf = ({ url }: Platform) => Number(new URL(url).port);

async function atPlatform(options: PlatformOptions): Promise<Scene> {
  const platform = await startPlatform(options);
  const inputs = { host: options.tls ? `https://localhost:${portOf(platform)}` : platform.url };
  return {
    platform,
    options: { inputs, ...(options.tls && { env: trusted }) },
    close: () => platform.close(),
  };
}

/** Requests that are read, and answered in a strange way or not at all. */
export function answeredWith(fault: () => Fault): Stage {
  return (hits) => atPlatform({ faults: { notify: (n) => (hits(n) ? fault() : undefined) } });
}

/** Connections that break before a request is read from them. */
export function connectionFault(fault: ConnectionFault): Stage {
  return (hits) => atPlatform({ faults: { connection: (n) => (hits(n) ? fault : undefined) } });
}

/** Connections that break before their TLS handshake is done. */
export function connectionFaultInTls(fault: ConnectionFault): Stage {
  return (hits) => atPlatform({ tls, faults: { connection: (n) => (hits(n) ? fault : undefined) } });
}

/**
 * Connections that nobody listens for. One request at a time, by the rate limit, so that the gate knows which one is
 * next; the log tells it of refusals.
 */
export const refusedConnection: Stage = async (hits) => {
  const platform = await startPlatform();
  const gate = await startGate(portOf(platform), hits);
  return {
    platform,
    options: {
      inputs: { host: `http://127.0.0.1:${gate.port}`, "requests-per-minute": "1" },
      onLine: (line) => {
        if (/: attempt \d of 3 in/.test(line)) gate.refused();
      },
    },
    async close() {
      gate.close();
      await platform.close();
    },
  };
};

/** Connections that end at somebody who has a certificate for `localhost` that nobody vouches for. */
export const untrustedCertificate: Stage = async (hits) => {
  const scene = await atPlatform({ tls });
  const impostor = createTlsServer({ key: pem("untrusted-key.pem"), cert: pem("untrusted-cert.pem") });
  const impostorPort = await listen(impostor);
  const way = await startForwarder((n) => (hits(n) ? impostorPort : portOf(scene.platform)));
  return {
    platform: scene.platform,
    options: { ...scene.options, inputs: { host: `https://localhost:${way.port}` } },
    async close() {
      way.close();
      impostor.close();
      await scene.close();
    },
  };
};

/**
 * A proxy that refuses to connect. None is used for `localhost`, but one is for `localhost.`, which
 * the certificate is good for too.
 */
export function proxyRefuses(proxyStatus: number): Stage {
  return async (hits) => {
    const scene = await atPlatform({ tls });
    const proxy = await startProxy(hits, proxyStatus);
    return {
      platform: scene.platform,
      options: {
        inputs: { host: `https://localhost.:${portOf(scene.platform)}` },
        env: { ...trusted, https_proxy: `http://127.0.0.1:${proxy.port}` },
      },
      async close() {
        proxy.close();
        await scene.close();
      },
    };
  };
}

/** Requests that are sent on to another platform. */
export const redirectElsewhere: Stage = async (hits) => {
  const elsewhere = await startPlatform();
  const headers = { location: `${elsewhere.url}/api` };
  const fault: Fault = { kind: "answer", taken: false, status: 307, headers };
  const scene = await answeredWith(() => fault)(hits);
  return {
    ...scene,
    elsewhere,
    async close() {
      await elsewhere.close();
      await scene.close();
    },
  };
};
