// Preloaded into the action's process: says on standard error which files of the bundle it loads.
import { registerHooks } from "node:module";

registerHooks({
  load(url, context, next) {
    if (url.includes("/dist/")) process.stderr.write(`loaded ${url.slice(url.lastIndexOf("/") + 1)}\n`);
    return next(url, context);
  },
});
