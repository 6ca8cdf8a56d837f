import type { PeerCertificate } from "node:tls";
import { lookUp } from "../json.ts";
import { cut, plainLine, quote } from "../text.ts";
import type { ProxyServer } from "./proxy.ts";
import { ProxyError } from "./tunnel.ts";

/** Why an exchange failed, for a person. */
export interface Failure {
  /** A clause. */
  readonly reason: string;
  /** What to do about it, if that is known: sentences. */
  readonly advice?: string;
  /** Whether another attempt would end the same, if no byte was sent: a refused certificate, a proxy's 407. */
  readonly isFinal: boolean;
}

/**
 * Explains an error of Node's HTTP client, or of the tunnel through a proxy.
 *
 * @param target the URL that was requested
 * @param certificate what the platform presented, if the TLS handshake got that far
 */
export function explainFailure(error: Error, target: URL, certificate?: PeerCertificate): Failure {
  if (error instanceof ProxyError) return explainProxy(error);
  const failure = { reason: wordsFor(error, target.hostname), isFinal: false };
  return (
    explainCertificate(error, target.host, certificate) ??
    (OF_MACHINE.has(codeOf(error)) ? { ...failure, advice: MACHINE_ADVICE } : failure)
  );
}

/** The machine has run out of something that a connection needs. */
const OF_MACHINE: ReadonlySet<string> = new Set(["EMFILE", "ENFILE", "EADDRNOTAVAIL"]);
const MACHINE_ADVICE = "Run fewer jobs on this machine at the same time, or raise its limits.";

/** What messages call a proxy: its address, and the variable that names it; never its credentials. */
export function proxyName({ address, variable }: ProxyServer): string {
  return `the proxy ${address} (${variable})`;
}

function explainProxy({ proxy, status, cause }: ProxyError): Failure {
  const who = proxyName(proxy);
  if (status === 407) {
    const reason =
      proxy.authorization === undefined
        ? `${who} asks for credentials (407): the URL in ${proxy.variable} needs a user name and a password`
        : `${who} rejected the user name or the password in ${proxy.variable} (407)`;
    const advice =
      "Percent-encode special characters in the user name and the password. Basic authentication is the only scheme that is supported.";
    return { reason, advice, isFinal: true };
  }
  if (status !== undefined)
    return { reason: `${who} refused to connect to the platform (${status})`, isFinal: false };
  if (!(cause instanceof Error)) return { reason: `${who} doesn't speak HTTP`, isFinal: false };
  return (
    explainCertificate(cause, who, undefined) ?? {
      reason: `can't connect to ${who}: ${wordsFor(cause, proxy.host)}`,
      isFinal: false,
    }
  );
}

const OWN_CA_ADVICE =
  "If your own CA signs it, set NODE_EXTRA_CA_CERTS, in the `env` of the step or the job, to a file with the certificate of that CA (PEM).";
const EXPIRED_ADVICE = "The operator of that server must renew it. Until then, the step sends nothing.";

/** @returns undefined for errors that are not about a certificate */
function explainCertificate(error: Error, whose: string, certificate?: PeerCertificate): Failure | undefined {
  const code = codeOf(error);
  // An alert is the other side's, about a certificate of ours.
  if (!ABOUT_CERTIFICATES.test(code) || code.includes("ALERT")) return undefined;
  const [why, advice] = doubtOf(code, lookUp(error, "cert", "subjectaltname"), certificate);
  const reason = `the certificate of ${whose} was refused: ${why} (${code})`;
  return { reason, advice, isFinal: true };
}

const ABOUT_CERTIFICATES =
  /CERT|SIGNATURE|ISSUER|CRL_|ALTNAME|HOSTNAME_MISMATCH|INVALID_(CA|PURPOSE)|PATH_LENGTH/;

/** What is wrong with a certificate, by OpenSSL's code (openssl-verification-options), and what to do about it. */
function doubtOf(code: string, names: unknown, certificate?: PeerCertificate): readonly [string, string] {
  const { subject, issuer, valid_from: from, valid_to: until } = certificate ?? {};
  switch (code) {
    case "CERT_HAS_EXPIRED":
      return [`it, or a certificate in its chain, has expired${day("valid until", until)}`, EXPIRED_ADVICE];
    case "CERT_NOT_YET_VALID":
      return [
        `it, or a certificate in its chain, is not valid yet${day("valid from", from)}`,
        "Check the clock of the runner.",
      ];
    case "ERR_TLS_CERT_ALTNAME_INVALID":
      return [
        typeof names === "string"
          ? `it is for other hosts, ${cut(plainLine(names), 200)}`
          : "it is for other hosts",
        "Check `host`: it must be spelled as in the certificate.",
      ];
    case "DEPTH_ZERO_SELF_SIGNED_CERT":
      return [`it is self-signed${named(subject)}, and not trusted here`, OWN_CA_ADVICE];
    case "SELF_SIGNED_CERT_IN_CHAIN":
    case "UNABLE_TO_GET_ISSUER_CERT":
    case "UNABLE_TO_GET_ISSUER_CERT_LOCALLY":
    case "UNABLE_TO_VERIFY_LEAF_SIGNATURE":
      return [`it is signed by a CA that is not trusted here${named(issuer)}`, OWN_CA_ADVICE];
    default:
      return ["it can't be verified", "The operator of that server must fix it."];
  }
}

function named(distinguishedName: unknown): string {
  const name = lookUp(distinguishedName, "CN") ?? lookUp(distinguishedName, "O");
  return typeof name === "string" ? `, ${quote(name)}` : "";
}

function day(what: string, time: string | undefined): string {
  const ms = Date.parse(time ?? "");
  return Number.isNaN(ms) ? "" : ` (${what} ${new Date(ms).toISOString().slice(0, 10)})`;
}

function wordsFor(error: Error, hostname: string): string {
  const code = codeOf(error);
  return `${reasonOf(code, hostname)} (${code})`;
}

function codeOf(error: Error): string {
  return String(lookUp(error, "code") ?? error.name);
}

function reasonOf(code: string, hostname: string): string {
  switch (code) {
    case "ENOTFOUND":
      return `the host name ${hostname} is unknown`;
    case "EAI_AGAIN":
      return `the host name ${hostname} can't be looked up right now`;
    default:
      return REASONS[code] ?? "the connection failed";
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: "connection refused: nothing listens there",
  ECONNRESET: "the connection was reset",
  EPIPE: "the connection was closed",
  ETIMEDOUT: "the connection timed out",
  EHOSTUNREACH: "the host can't be reached",
  ENETUNREACH: "the network can't be reached",
  EMFILE: "this process has too many open files",
  ENFILE: "this machine has too many open files",
  EADDRNOTAVAIL: "this machine has no free port",
  EPROTO: "the host doesn't speak TLS there",
  ERR_SSL_WRONG_VERSION_NUMBER: "the host doesn't speak TLS there",
  ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED:
    "the host requires a client certificate, which the action doesn't have",
  HPE_INVALID_CONSTANT: "the response is not HTTP",
};
