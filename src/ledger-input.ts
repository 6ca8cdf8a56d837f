import { randomBytes } from "node:crypto";
import type { DeliveryGuarantee } from "./delivery/retry.ts";
import { findFile, UnusableFile } from "./files.ts";
import type { AddProblem, InputValues } from "./inputs.ts";
import type { App } from "./kore/token.ts";
import type { Standing } from "./ledger/journal.ts";
import type { Addressed, Ledger, LedgerContent } from "./ledger/ledger.ts";
import type { Notification } from "./notification.ts";
import { count, quote, sentence } from "./text.ts";

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
): Promise<LedgerContent | undefined> {
  if (path === undefined) return undefined;
  const reject = (message: string) => {
    addProblem({ input: "ledger-file", message: sentence(message), place: { file: path } });
    return undefined;
  };
  try {
    const file = await findFile(path, workspace);
    if (app === undefined) return undefined;
    const { readLedger } = await import("./ledger/ledger.ts");
    const { systemFiles } = await import("./ledger/file-system.ts");
    const read = readLedger(file, app.signing, { fs: systemFiles, randomBytes });
    return "wrong" in read ? reject(read.wrong) : read;
  } catch (error) {
    if (!(error instanceof UnusableFile)) throw error;
    return reject(error.message);
  }
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
 * @param content undefined if the step has no ledger
 */
export async function skipRecorded(
  content: LedgerContent | undefined,
  notification: Notification,
  run: { readonly subject: string | undefined; readonly attempt: number; readonly log: LedgerLog },
): Promise<Left> {
  if (!content) return { notification, skipped: [], ledger: undefined };
  const { subject, attempt, log } = run;
  if (content.isNew && attempt > 1) log.warning(missingLedger(content.path, attempt));
  const { Ledger } = await import("./ledger/ledger.ts");
  const { bot, channel, userIdentityType, delivery } = notification.settings;
  const ledger = new Ledger(content, { bot, channel, userIdentityType, subject });
  const { personal } = notification;
  if (!personal) {
    const { mailings, skipped } = sift(ledger, [notification], delivery, log);
    return { notification: { ...notification, identities: identitiesIn(mailings) }, skipped, ledger };
  }
  const { mailings, skipped } = sift(ledger, personal.messages, delivery, log);
  const left = { identities: identitiesIn(mailings), personal: { ...personal, messages: mailings } };
  return { notification: { ...notification, ...left }, skipped, ledger };
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
): { readonly mailings: readonly M[]; readonly skipped: readonly Skipped[] } {
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
  logGroups(groups, guarantee, log);
  const skipped = [
    { identities: groups.accepted, reason: SENT },
    { identities: guarantee === "at-most-once" ? groups.unknown : [], reason: UNKNOWN },
  ];
  return {
    mailings: left.filter(({ identities }) => identities.length > 0),
    skipped: skipped.filter(({ identities }) => identities.length > 0),
  };
}

function logGroups(
  { accepted, unknown }: Readonly<Record<Standing, readonly string[]>>,
  guarantee: DeliveryGuarantee,
  log: LedgerLog,
): void {
  if (accepted.length > 0) log.info(`Skipped ${count(accepted.length, "recipient")}: ${SENT}.`);
  if (unknown.length === 0) return;
  const recipients = count(unknown.length, "recipient");
  log.warning(
    guarantee === "at-least-once"
      ? `${recipients} may get this message twice: ${UNKNOWN}, and \`delivery\` is at-least-once.`
      : `Skipped ${recipients}: ${UNKNOWN}. Ask one of them: if they didn't get the message, send again with \`delivery: at-least-once\`.`,
  );
}

/** What a re-run says if there is no ledger. */
function missingLedger(path: string, attempt: number): string {
  return `ledger-file: there is no ${quote(path)}, although this is attempt ${attempt} of the run. The step can't know who got the message in an earlier attempt, and sends to everyone.`;
}
