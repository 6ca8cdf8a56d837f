/** The ledger can't be written to: a clause that goes on from its name. Then nothing more may be sent. */
export class LedgerFault extends Error {
  override readonly name = "LedgerFault";
}
