/**
 * Makes the process that preloads this fail where it writes a notification, with an error that tells all there is to
 * tell: as a fault of the action's own might.
 */
const write = JSON.stringify;
JSON.stringify = (value, ...rest) => {
  if (value?.identities && value.message) {
    throw new Error(`can't write ${write(value)} by ${process.env["INPUT_CLIENT-SECRET"]}`);
  }
  return write(value, ...rest);
};
