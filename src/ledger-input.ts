import { randomBytes } from "node:crypto";
import type { DeliveryGuarantee } from "./delivery/retry.ts";
import { findFile, UnusableFile } from "./files.ts";
import type { AddProblem, InputValues } from "./inputs.ts";
import type { App } from "./kore/token.ts";
import type { Addressed, Ledger, LedgerContent } from "./ledger/ledger.ts";
import type { Notification } from "./notification.ts";
import { count, quote, sentence } from "./text.ts";

/** A ledger as it was read, and its path as the input spells it. */
export interface LedgerInput {
  readonly name: string;
  readonly content: LedgerContent;
}

/**
 * Reads the ledger that `ledger-file` names. Writes nothing.
 *
 * @param addProblem is called if it can't be read, is damaged, or belongs to another app
 * @returns undefined if the step has no ledger, or none that can be used
 */
export async function readLedgerInput(
  { "ledger-file": path }: InputValues,
  workspace: string,
  app: App | undefined,
  addProblem: AddProblem,
): Promise<LedgerInput | undefined> {
  if (path === undefined) return undefined;
  const reject = (message: string) => {
    addProblem({ input: "ledger-file", message: sentence(message), place: { file: path } });
    return undefined;
  };
  const wrong = whyNotPath(path);
  if (wrong !== undefined) return reject(wrong);
  try {
    const file = await findFile(path, workspace);
    if (app === undefined) return undefined;
    const { readLedger } = await import("./ledger/ledger.ts");
    const { systemFiles } = await import("./ledger/file-system.ts");
    const read = readLedger(file, app.signing, { fs: systemFiles, randomBytes });
    return "wrong" in read ? reject(read.wrong) : { name: path, content: read };
  } catch (error) {
    if (!(error instanceof UnusableFile)) throw error;
    return reject(error.message);
  }
}

/** A path that would create a file where nobody expects it, and where the workflow doesn't keep it. */
function whyNotPath(path: string): string | undefined {
  if (/^~[\\/]|\$\w|\$\{|%\w+%/.test(path))
    return "contains ~ or a variable, which only a shell replaces: write a path in the workspace, or use an expression";
  return /[\\/]$/.test(path) ? "is a folder: name a file in it" : undefined;
}

/** Recipients that are skipped, and why: a clause. */
export interface Skipped {
  readonly identities: readonly string[];
  readonly reason: string;
}

/** What is left of a notification without those that the ledger has. */
export interface Left {
  readonly notification: Notification;
  readonly skipped: readonly Skipped[];
  readonly ledger: Ledger | undefined;
}

/** Why a step sends nothing if the ledger has everyone: a clause. */
export const EVERYONE_SKIPPED = "the ledger has every recipient";

type LedgerLog = { info(line: string): void; warning(message: string): void };

/**
 * Takes the recipients that the ledger has out of a notification, and says so in the log.
 *
 * @param input undefined if the step has no ledger
 */
export async function skipRecorded(
  input: LedgerInput | undefined,
  notification: Notification,
  run: { readonly subject: string | undefined; readonly attempt: number; readonly log: LedgerLog },
): Promise<Left> {
  if (!input) return { notification, skipped: [], ledger: undefined };
  const { name, content } = input;
  const { subject, attempt, log } = run;
  if (content.isNew && attempt > 1) log.warning(missingLedger(name, attempt));
  const { Ledger } = await import("./ledger/ledger.ts");
  const { bot, channel, userIdentityType, delivery } = notification.settings;
  const ledger = new Ledger(content, { bot, channel, userIdentityType, subject });
  log.info(`Ledger ${quote(name)}: ${content.isNew ? "new" : count(ledger.size, "entry", "entries")}.`);
  const { personal } = notification;
  if (!personal) {
    const { mailings, ...found } = sift(ledger, [notification], delivery, log);
    return { notification: { ...notification, identities: identitiesIn(mailings) }, ...found, ledger };
  }
  const { mailings, ...found } = sift(ledger, personal.messages, delivery, log);
  const left = { identities: identitiesIn(mailings), personal: { ...personal, messages: mailings } };
  return { notification: { ...notification, ...left }, ...found, ledger };
}

function identitiesIn(mailings: readonly Addressed[]): readonly string[] {
  return mailings.flatMap(({ identities }) => identities);
}

const SENT = "an earlier step sent them this message, as the ledger says";
const UNKNOWN = "the outcome of an earlier request to them is unknown, as the ledger says";

/**
 * Sorts out the recipients that the ledger has, and says so in the log. Those whose request has an unknown outcome are
 * sent to again with `at-least-once`.
 */
export function sift<M extends Addressed>(
  ledger: Ledger,
  mailings: readonly M[],
  guarantee: DeliveryGuarantee,
  log: LedgerLog,
): { readonly mailings: readonly M[] } & Pick<Left, "skipped"> {
  const groups = { accepted: [] as string[], unknown: [] as string[] };
  const left = mailings.map((mailing) => {
    const standings = ledger.standingsOf(mailing);
    const identities = mailing.identities.filter((identity, index) => {
      const standing = standings[index];
      if (standing !== undefined) groups[standing].push(identity);
      return standing === undefined || (standing === "unknown" && guarantee === "at-least-once");
    });
    return { ...mailing, identities };
  });
  const warning = unknownWarning(groups.unknown.length, guarantee);
  if (groups.accepted.length > 0) log.info(`Skipped ${count(groups.accepted.length, "recipient")}: ${SENT}.`);
  if (warning !== undefined) log.warning(warning);
  const skipped = [
    { identities: groups.accepted, reason: SENT },
    { identities: guarantee === "at-most-once" ? groups.unknown : [], reason: UNKNOWN },
  ];
  return {
    mailings: left.filter(({ identities }) => identities.length > 0),
    skipped: skipped.filter(({ identities }) => identities.length > 0),
  };
}

function unknownWarning(unknown: number, guarantee: DeliveryGuarantee): string | undefined {
  if (unknown === 0) return undefined;
  const recipients = count(unknown, "recipient");
  return guarantee === "at-least-once"
    ? `${recipients} may get this message twice: ${UNKNOWN}, and \`delivery\` is at-least-once.`
    : `Skipped ${recipients}: ${UNKNOWN}. Ask one of them: if they didn't get the message, send again with \`delivery: at-least-once\`.`;
}

/** What a re-run says if there is no ledger. */
function missingLedger(path: string, attempt: number): string {
  return `ledger-file: there is no ${quote(path)}, although this is attempt ${attempt} of the run. The step can't know who got the message in an earlier attempt, and sends to everyone. To send nothing in this case, set \`on-rerun: skip\`.`;
}
