import { isIP } from "node:net";
import { generate } from "selfsigned";

/** A certificate and its private key, as PEM. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

/** What a certificate says, and who vouches for it. */
export interface CertificateOptions {
  /** Names and addresses of hosts. */
  readonly hosts: readonly string[];
  /** Default: itself. */
  readonly ca?: Certificate;
  /** Default: from a day ago until tomorrow. */
  readonly from?: Date;
  readonly until?: Date;
}

const DAY = 86_400_000;

/** Makes a certification authority called `name`. */
export function createCa(name: string): Promise<Certificate> {
  return make(name, {}, [
    { name: "basicConstraints", cA: true, critical: true },
    { name: "keyUsage", keyCertSign: true, cRLSign: true, critical: true },
  ]);
}

/** Makes a server's certificate, for the first host by its name too. */
export function createCertificate({ hosts, ca, from, until }: CertificateOptions): Promise<Certificate> {
  const altNames = hosts.map((host) =>
    isIP(host) === 0 ? { type: 2 as const, value: host } : { type: 7 as const, ip: host },
  );
  const times = {
    ...(from && { notBeforeDate: from }),
    ...(until && { notAfterDate: until }),
  };
  return make(hosts[0] ?? "", { ...times, ...(ca && { ca }) }, [
    { name: "basicConstraints", cA: false },
    { name: "keyUsage", digitalSignature: true },
    { name: "extKeyUsage", serverAuth: true },
    { name: "subjectAltName", altNames },
  ]);
}

type Options = NonNullable<Parameters<typeof generate>[1]>;

async function make(
  name: string,
  options: Options,
  extensions: NonNullable<Options["extensions"]>,
): Promise<Certificate> {
  const { cert, private: key } = await generate([{ name: "commonName", value: name }], {
    keyType: "ec",
    algorithm: "sha256",
    notBeforeDate: new Date(Date.now() - DAY),
    notAfterDate: new Date(Date.now() + DAY),
    ...options,
    extensions,
  });
  return { cert, key };
}
