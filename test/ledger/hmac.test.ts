import { createHmac } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { Hmac } from "../../src/ledger/hmac.ts";

test("is HMAC-SHA-256, whatever the key and the texts", () => {
  const text = fc.oneof(fc.string({ unit: "binary" }), fc.string({ minLength: 300, maxLength: 5000 }));
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), fc.array(text, { maxLength: 5 }), (key, texts) => {
      const hmac = new Hmac(key);
      for (const one of texts)
        expect(Buffer.from(hmac.digest(one), "latin1")).toEqual(
          createHmac("sha256", key).update(one).digest(),
        );
    }),
  );
});
