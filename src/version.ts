/** The action's version, as in package.json (a test holds them together); part of the `User-Agent`. */
export const VERSION = "1.0.0";
