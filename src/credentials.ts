import { type AddProblem, INVALID, type InputName, type InputValues } from "./inputs.ts";
import { readPublicJwk, type TokenEncryption } from "./kore/jwe.ts";
import { looksLikePem, readPrivateKey } from "./kore/private-key.ts";
import type { App, SigningKey } from "./kore/token.ts";
import { QUOTE_MARK, sentence } from "./text.ts";

/** Gives the credentials that a run with this algorithm needs and doesn't have; none of them has a default. */
export function emptyCredentials(inputs: InputValues): InputName[] {
  const needed: InputName[] = ["bot-id", "client-id"];
  const algorithm = inputs["jwt-algorithm"];
  if (algorithm !== INVALID) needed.push(algorithm.startsWith("HS") ? "client-secret" : "private-key");
  return needed.filter((name) => inputs[name] === undefined);
}

/**
 * Reads the JWT app that the step signs as. It holds the secret, so it is not part of `Settings`.
 *
 * @param addProblem is called for every problem
 * @returns undefined if an input is missing or invalid
 */
export function readApp(inputs: InputValues, addProblem: AddProblem): App | undefined {
  const { "client-id": clientId, "jwt-subject": subject } = inputs;
  const fault = clientId === undefined ? undefined : faultOfId(clientId, "st-");
  if (clientId === undefined) addEmpty("client-id", addProblem);
  else if (fault !== undefined) addProblem({ input: "client-id", message: sentence(fault) });
  const signing = readSigningKey(inputs, addProblem);
  const encryption = readEncryption(inputs, addProblem);
  if (!clientId || fault !== undefined || !signing || encryption === "invalid") return undefined;
  return { clientId, subject, signing, encryption };
}

/**
 * Says what is wrong with an ID that was copied with something around it, or is another ID. The result does not contain
 * the ID.
 *
 * @param foreign how the other kind of ID begins: `st-` for a bot, `cs-` for an app
 */
export function faultOfId(id: string, foreign: "st-" | "cs-"): string | undefined {
  if (QUOTE_MARK.test(id)) return "contains quotes: remove them";
  if (isUnfilled(id)) return UNFILLED;
  if (/\s/.test(id)) return "contains whitespace: remove it";
  if (!id.startsWith(foreign)) return undefined;
  const [other, input] = foreign === "st-" ? ["a bot", "bot-id"] : ["an app", "client-id"];
  return `begins with ${foreign}, as the ID of ${other} does: set it as \`${input}\``;
}

/** Says whether a text is what an expression or a program leaves that has no value. */
function isUnfilled(text: string): boolean {
  return /^(?:null|undefined|None|\*{3})$|\$\{\{/.test(text);
}

const UNFILLED = "is an expression or a mask in place of the value: check where it comes from";

/** Says what is wrong with a secret that was copied with something around it. The result does not contain the secret. */
function faultOfSecret(secret: string): string | undefined {
  if (/^(["']).*\1$/s.test(secret)) return "is in quotes: remove them";
  return isUnfilled(secret) ? UNFILLED : undefined;
}

const NOT_SECRET = " `client-secret`, which is set, is for HS256 and HS512.";

function readEncryption(
  inputs: InputValues,
  addProblem: AddProblem,
): TokenEncryption | undefined | "invalid" {
  const { "jwe-public-key": jwk, "jwe-encryption": encryption } = inputs;
  if (jwk === undefined) return undefined;
  const read = readPublicJwk(jwk);
  if ("wrong" in read) addProblem({ input: "jwe-public-key", message: sentence(read.wrong) });
  return "wrong" in read || encryption === INVALID ? "invalid" : { ...read, encryption };
}

function readSigningKey(inputs: InputValues, addProblem: AddProblem): SigningKey | undefined {
  const { "jwt-algorithm": algorithm, "private-key": pem, "client-secret": secret } = inputs;
  switch (algorithm) {
    case INVALID:
      return undefined;
    case "HS256":
    case "HS512":
      return readSecret(algorithm, inputs, addProblem);
    case "RS256":
    case "RS512": {
      if (pem === undefined) {
        const purpose = `\`jwt-algorithm: ${algorithm}\` signs with it`;
        if (secret !== undefined && looksLikePem(secret))
          addProblem({ input: "client-secret", message: `is a PEM: set it as \`private-key\`; ${purpose}.` });
        else addEmpty("private-key", addProblem, purpose, secret === undefined ? "" : NOT_SECRET);
        return undefined;
      }
      const key = readPrivateKey(pem);
      if (!("wrong" in key)) return { algorithm, key };
      addProblem({ input: "private-key", message: sentence(key.wrong) });
      return undefined;
    }
  }
}

function readSecret(
  algorithm: "HS256" | "HS512",
  { "client-secret": secret, "private-key": pem }: InputValues,
  addProblem: AddProblem,
): SigningKey | undefined {
  if (pem !== undefined) {
    const message = `is set, but \`jwt-algorithm\` is ${algorithm}, which signs with \`client-secret\`: set \`jwt-algorithm\` to RS256 or RS512, as in your JWT app, or remove \`private-key\`.`;
    addProblem({ input: "private-key", message });
  } else if (secret === undefined)
    addEmpty("client-secret", addProblem, `\`jwt-algorithm: ${algorithm}\` signs with it`);
  else if (looksLikePem(secret)) {
    const message =
      "is a PEM: set it as `private-key`, with `jwt-algorithm: RS256` or `RS512`; an HS256 or HS512 app has a plain secret.";
    addProblem({ input: "client-secret", message });
  } else {
    const fault = faultOfSecret(secret);
    if (fault === undefined) return { algorithm, secret };
    addProblem({ input: "client-secret", message: sentence(fault) });
  }
  return undefined;
}

/**
 * Adds the problem of a credential that is empty, with the likely causes.
 *
 * @param why a clause
 * @param hint a sentence that begins with a space, or nothing
 */
export function addEmpty(input: InputName, addProblem: AddProblem, why?: string, hint = ""): void {
  const causes =
    "If it comes from a secret or variable, likely causes are: its name is misspelled, the job doesn't name the `environment` that holds it, or a reusable workflow is called without `secrets: inherit`";
  addProblem({
    input,
    message: `is required${why === undefined ? "" : ` (${why})`}, but empty.${hint} ${causes}.`,
  });
}
