import fc from "fast-check";
import { whyInvalid } from "../../src/recipients/identity.ts";

/** A valid identity of any characters: no whitespace, no invisible one, no address in it, and nothing that no person has. */
const anyIdentity = fc
  .string({ unit: "grapheme-composite", minLength: 1, maxLength: 30 })
  .filter((text) => !/[@＠﹫]/u.test(text) && whyInvalid(text, true) === undefined);

const email = fc.emailAddress({ size: "-1" }).filter((text) => !/\*{3}/.test(text));

const channelId = fc.stringMatching(/^[UW][0-9A-Z]{8}$/);

/** Distinct identities, at least one; of any valid characters. */
export const identities = fc.uniqueArray(fc.oneof(email, channelId, anyIdentity), {
  minLength: 1,
  maxLength: 12,
});

/** Distinct identities that a list of lines can hold: without a separator, and no comment, mapping or sequence. */
export const plainIdentities = fc.uniqueArray(
  fc.oneof(email, channelId, anyIdentity).filter((text) => !/[,;]|^[#{[]|^-$|:$/.test(text)),
  { minLength: 1, maxLength: 12 },
);
