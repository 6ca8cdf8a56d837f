import type { PeerCertificate } from "node:tls";
import { lookUp } from "../json.ts";
import { cut, plainLine, quote } from "../text.ts";
import type { ProxyServer } from "./proxy.ts";
import { ProxyError } from "./tunnel.ts";

/** Why an exchange failed, for a person. */
export interface Failure {
  /** A clause. */
  readonly reason: string;
  /** What to do about it, where that is known: sentences. */
  readonly advice?: string;
  /** Whether trying again would end the same, if no byte was sent: a certificate refused, a proxy's 407. */
  readonly isFinal: boolean;
}

/**
 * Explains an error of Node's HTTP client, or of the tunnel through a proxy.
 *
 * @param host the platform's name, with its port
 * @param certificate what the platform showed, where the TLS handshake came that far
 */
export function explainFailure(error: Error, host: string, certificate?: PeerCertificate): Failure {
  if (error instanceof ProxyError) return explainProxy(error);
  return explainCertificate(error, host, certificate) ?? { reason: wordsFor(error), isFinal: false };
}

/** What a person is told of a proxy: its address, and the variable that names it; never its credentials. */
export function proxyName({ address, variable }: ProxyServer): string {
  return `the proxy ${address} (${variable})`;
}

function explainProxy({ proxy, status, cause }: ProxyError): Failure {
  const who = proxyName(proxy);
  if (status === 407) {
    const reason =
      proxy.authorization === undefined
        ? `${who} asks for credentials (407): ${proxy.variable}'s URL must hold user name and password`
        : `${who} refused the user name or the password in ${proxy.variable}'s URL (407)`;
    const advice =
      "Special characters in a user name or password must be percent-encoded; Basic is the only scheme there is.";
    return { reason, advice, isFinal: true };
  }
  if (status !== undefined)
    return { reason: `${who} refused to connect to the platform (${status})`, isFinal: false };
  if (!(cause instanceof Error)) return { reason: `${who} doesn't speak HTTP`, isFinal: false };
  return (
    explainCertificate(cause, who, undefined) ?? {
      reason: `${who} gives no connection: ${wordsFor(cause)}`,
      isFinal: false,
    }
  );
}

const OWN_CA_ADVICE =
  "Where a CA of your own signs it, NODE_EXTRA_CA_CERTS must name a file that holds that CA's certificate, as PEM, in the `env` of the step or the job.";
const EXPIRED_ADVICE = "Whoever runs that server must renew it; the step sends nothing past it.";

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
      return [
        `it, or one that vouches for it, has expired${day("; its own last day:", until)}`,
        EXPIRED_ADVICE,
      ];
    case "CERT_NOT_YET_VALID":
      return [
        `it, or one that vouches for it, is not valid yet${day("; its own first day:", from)}`,
        "Check the clock of the runner's machine.",
      ];
    case "ERR_TLS_CERT_ALTNAME_INVALID":
      return [
        typeof names === "string"
          ? `it is for other hosts, ${cut(plainLine(names), 200)}`
          : "it is for other hosts",
        "Check `host`: it must be spelled as in the certificate.",
      ];
    case "DEPTH_ZERO_SELF_SIGNED_CERT":
      return [`it is signed by itself${named(subject)}, and not trusted here`, OWN_CA_ADVICE];
    case "SELF_SIGNED_CERT_IN_CHAIN":
    case "UNABLE_TO_GET_ISSUER_CERT":
    case "UNABLE_TO_GET_ISSUER_CERT_LOCALLY":
    case "UNABLE_TO_VERIFY_LEAF_SIGNATURE":
      return [`it is signed by a CA that is not trusted here${named(issuer)}`, OWN_CA_ADVICE];
    default:
      return ["it can't be verified", "Whoever runs that server must mend it."];
  }
}

function named(distinguishedName: unknown): string {
  const name = lookUp(distinguishedName, "CN") ?? lookUp(distinguishedName, "O");
  return typeof name === "string" ? `, ${quote(name)}` : "";
}

function day(what: string, time: string | undefined): string {
  const ms = Date.parse(time ?? "");
  return Number.isNaN(ms) ? "" : `${what} ${new Date(ms).toISOString().slice(0, 10)}`;
}

function wordsFor(error: Error): string {
  const code = codeOf(error);
  return `${REASONS[code] ?? "the connection failed"} (${code})`;
}

function codeOf(error: Error): string {
  return String(lookUp(error, "code") ?? error.name);
}

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: "connection refused: nothing listens there",
  ECONNRESET: "the connection was reset",
  EPIPE: "the connection was closed",
  ENOTFOUND: "the host name is unknown",
  EAI_AGAIN: "the host name can't be looked up just now",
  ETIMEDOUT: "the connection timed out",
  EHOSTUNREACH: "the host can't be reached",
  ENETUNREACH: "the network can't be reached",
  EPROTO: "the host doesn't speak TLS there",
  ERR_SSL_WRONG_VERSION_NUMBER: "the host doesn't speak TLS there",
  HPE_INVALID_CONSTANT: "the answer is not HTTP",
};
