import fc from "fast-check";

/** A valid identity of any characters: no whitespace, no invisible one, at most 320 long, and no address in it. */
const anyIdentity = fc
  .string({ unit: "grapheme-composite", minLength: 1, maxLength: 30 })
  .filter((text) => !/[\s\p{Cc}\p{Cf}\p{Cs}@＠﹫]/u.test(text));

const email = fc.emailAddress({ size: "-1" });

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
