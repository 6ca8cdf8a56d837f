import { type AddProblem, watching } from "../inputs.ts";
import type { Fields, Recipient } from "../recipients/recipient.ts";
import { quote } from "../text.ts";
import { isDeclarable } from "./declarations.ts";
import { codeTemplate, type MessageTemplate } from "./filling.ts";
import { type Comparison, Grouping, type PersonalMessage } from "./grouping.ts";
import { identifiersIn } from "./identifiers.ts";
import type { ReadTemplate } from "./message.ts";
import { PersonalFiller } from "./personal-filler.ts";
import { rejectFor, rejectSource } from "./source.ts";
import { IDENTITY, isIdentityName, placeholderName } from "./variable-names.ts";
import type { Variables } from "./variables.ts";

/** A message for each recipient. */
export interface PersonalMessages {
  /** Different messages, in the order of the first recipient of each. */
  readonly messages: readonly PersonalMessage[];
  /** The variables that the message uses, in its order. */
  readonly names: readonly string[];
  /** Whether the message uses one of `message-variables`. */
  readonly usesShared: boolean;
  /** The values of recipients' own variables that are used: personal data. */
  readonly values: ReadonlySet<string>;
  /** Recipients that were dropped because they get the same message already. */
  readonly duplicates: number;
  /** What is probably a mistake: sentences. */
  readonly notices: readonly string[];
}

/** What personal messages are made of. */
export interface PersonalInputs {
  readonly read: ReadTemplate;
  readonly recipients: readonly Recipient[];
  /** `message-variables`: they apply to everyone. */
  readonly shared: Variables;
  readonly compared: Comparison;
  /** Writes an address in an error message: masked, unless identities may be shown. */
  readonly shown: (text: string) => string;
}

/**
 * Fills the message for each recipient.
 *
 * @param addProblem gets a placeholder without a value for someone, a name that could mean two variables, a variable
 *   named `identity`, and a message that is only whitespace after it is filled
 * @returns undefined after a problem
 */
export function personalize(inputs: PersonalInputs, addProblem: AddProblem): PersonalMessages | undefined {
  const { read, recipients, shared } = inputs;
  const { watched, isValid } = watching((problem) =>
    addProblem({ ...problem, message: inputs.shown(problem.message) }),
  );
  const allFields = new Set(recipients.map(({ variables }) => variables.fields));
  rejectIdentityVariables(allFields, recipients, shared, watched);
  const { template, notices } = withDeclarations(read.template, allFields, shared, watched);
  const reject = rejectSource(watched, read.source);
  const filler = new PersonalFiller(template, shared, read.source, reject);
  for (const fields of allFields) filler.resolve(fields);
  const messages = new Grouping(filler, inputs.compared);
  for (const recipient of recipients) messages.add(recipient);
  filler.rejectMissing();
  messages.rejectEmpty(reject);
  if (!isValid()) return undefined;
  return {
    messages: messages.all(),
    names: [...new Set(template.names.map(placeholderName))],
    usesShared: filler.usesShared,
    values: filler.ownValues,
    duplicates: messages.duplicates,
    notices,
  };
}

/** The list of those not reached has the identity under `identity`, so no variable can have that name. */
function rejectIdentityVariables(
  allFields: ReadonlySet<Fields>,
  recipients: readonly Recipient[],
  shared: Variables,
  addProblem: AddProblem,
): void {
  const fields = [...allFields].find(({ names }) => names.some(isIdentityName));
  const first = fields && recipients.find(({ variables }) => variables.fields === fields);
  if (first?.file !== undefined)
    rejectFor(
      addProblem,
      "identities-file",
      first.file,
    )(
      "has a variable named `identity` in addition to the identity itself: rename that column or key, or use it as the identity",
    );
  if ([...shared.keys()].some(isIdentityName))
    rejectFor(
      addProblem,
      "message-variables",
    )("has a variable named `identity`, which stands for each recipient's identity: rename it");
}

/**
 * Code gets declarations of the variables whose names appear in it as identifiers, in the order in which they appear,
 * so that the message of a recipient doesn't depend on who else is in the file. `identity` is declared in the case in
 * which it appears: the list of those not reached has only that key for a column `Identity`. A variable of a recipient
 * that can't be declared is left out, with a notice.
 */
function withDeclarations(
  template: MessageTemplate,
  allFields: ReadonlySet<Fields>,
  shared: Variables,
  addProblem: AddProblem,
): { readonly template: MessageTemplate; readonly notices: readonly string[] } {
  if (template.kind !== "code") return { template, notices: [] };
  const own = [...allFields].flatMap(({ identityName = IDENTITY, names }) => [...names, identityName]);
  const known = new Set([...own, ...shared.keys()]);
  const names = [...identifiersIn(template.code)].filter((name) => known.has(name) || isIdentityName(name));
  const undeclarable = names.filter((name) => !isDeclarable(name));
  for (const name of undeclarable.filter((it) => shared.has(it)))
    rejectFor(
      addProblem,
      "message-variables",
    )(`can't declare ${quote(name)} in a script: it is a word that JavaScript or the platform uses`);
  return {
    template: codeTemplate(
      template.code,
      names.filter((name) => isDeclarable(name)),
    ),
    notices: undeclarable
      .filter((name) => !shared.has(name))
      .map(
        (name) =>
          `The script contains ${quote(name)}, but the recipients' variable of that name can't be declared: it is a word that JavaScript or the platform uses.`,
      ),
  };
}
