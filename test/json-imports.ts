/**
 * Lets this process import JSON without the attribute that Node.js demands, as `@actions/workflow-parser` imports its
 * schema. To be imported before it is, and it by `await import()`.
 */
import { registerHooks } from "node:module";

registerHooks({
  load: (url, context, nextLoad) =>
    nextLoad(url, url.endsWith(".json") ? { ...context, importAttributes: { type: "json" } } : context),
});
