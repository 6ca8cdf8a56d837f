export const id = 375;
export const ids = [375];
export const modules = {

/***/ 2375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ledger: () => (/* binding */ Ledger),
  readLedger: () => (/* binding */ readLedger)
});

// UNUSED EXPORTS: OpenLedger

// EXTERNAL MODULE: ./build/text.js
var build_text = __webpack_require__(977);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/ledger/hmac.js

const BLOCK_BYTES = 64;
class Hmac {
    #inner;
    #beginnings = [];
    #outer;
    constructor(key) {
        this.#inner = Buffer.alloc(4 * BLOCK_BYTES);
        this.#outer = Buffer.alloc(BLOCK_BYTES + 32);
        for (let at = 0; at < BLOCK_BYTES; at += 1) {
            const byte = key[at] ?? 0;
            this.#inner[at] = byte ^ 0x36;
            this.#outer[at] = byte ^ 0x5c;
        }
    }
    digest(text) {
        const needed = BLOCK_BYTES + 3 * text.length;
        if (needed > this.#inner.length)
            this.#grow(needed);
        const length = BLOCK_BYTES + this.#inner.write(text, BLOCK_BYTES);
        this.#outer.write((0,external_node_crypto_.hash)("sha256", this.#beginning(length), "binary"), BLOCK_BYTES, "latin1");
        return (0,external_node_crypto_.hash)("sha256", this.#outer, "binary");
    }
    #grow(size) {
        this.#inner = Buffer.concat([this.#inner], size);
        this.#beginnings = [];
    }
    #beginning(length) {
        this.#beginnings[length] ??= this.#inner.subarray(0, length);
        return this.#beginnings[length];
    }
}

;// CONCATENATED MODULE: ./build/ledger/entries.js


const ENTRY_LENGTH = 16;
class Entries {
    #hmac;
    #scope;
    #last;
    #kept = new WeakMap();
    constructor(key, scope) {
        this.#hmac = new Hmac(key);
        this.#scope = scope;
    }
    of(message, identities) {
        const hmac = this.#hmacFor(message);
        const kept = this.#kept.get(message);
        return identities.map((identity) => kept?.get(identity) ?? hmac.digest(this.#compared(identity)).slice(0, ENTRY_LENGTH));
    }
    keep(message, identity, entry) {
        const kept = this.#kept.get(message) ?? new Map();
        this.#kept.set(message, kept.set(identity, entry));
    }
    #hmacFor(message) {
        if (this.#last?.message !== message)
            this.#last = { message, hmac: this.#newHmac(message) };
        return this.#last.hmac;
    }
    #newHmac({ type, val }) {
        const { bot, channel, userIdentityType, subject } = this.#scope;
        const content = subject === undefined ? ["message", val] : ["subject", subject];
        const fields = [bot.platformUrl, bot.botId, channel, userIdentityType, type, ...content];
        return new Hmac(Buffer.from(this.#hmac.digest(JSON.stringify(fields)), "latin1"));
    }
    #compared(identity) {
        return this.#scope.userIdentityType === "resolve" ? (0,build_text/* comparable */.Zm)(identity) : identity;
    }
}

// EXTERNAL MODULE: ./build/ledger/ledger-fault.js
var ledger_fault = __webpack_require__(1770);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(9368);
;// CONCATENATED MODULE: ./build/ledger/ledger-file.js



const CHANGED = "was changed by another step at the same time; use `concurrency` to run one at a time";
const DELETED = "was deleted while the step ran, so nobody is recorded: a re-run sends to everyone";
class LedgerFile {
    #path;
    #fs;
    #file;
    #id;
    #size;
    #fault;
    constructor(path, expectedSize, size, fs) {
        this.#path = path;
        this.#fs = fs;
        this.#size = size;
        try {
            this.#file = fs.open(path, "existing");
        }
        catch (error) {
            throw cantWrite(error);
        }
        try {
            const { id, size: currentSize } = fs.stat(path);
            if (currentSize !== expectedSize)
                throw new ledger_fault/* LedgerFault */.I(CHANGED);
            this.#id = id;
            fs.truncate(this.#file, size);
        }
        catch (error) {
            fs.close(this.#file);
            throw cantWrite(error);
        }
    }
    append(line) {
        this.#fault ??= this.#whyNotOwn();
        if (this.#fault)
            throw this.#fault;
        const bytes = Buffer.from(`${line}\n`);
        try {
            writeWhole(this.#file, bytes, this.#size, this.#fs);
            this.#size += bytes.length;
        }
        catch (error) {
            this.#rollBack();
            throw cantWrite(error);
        }
    }
    isOwn() {
        return this.#whyNotOwn() === undefined;
    }
    #whyNotOwn() {
        try {
            const { id, size } = this.#fs.stat(this.#path);
            return id === this.#id && size === this.#size ? undefined : new ledger_fault/* LedgerFault */.I(CHANGED);
        }
        catch (error) {
            return new ledger_fault/* LedgerFault */.I((0,json/* lookUp */.TE)(error, "code") === "ENOENT" ? DELETED : CHANGED);
        }
    }
    close() {
        try {
            this.#fs.close(this.#file);
        }
        catch { }
    }
    #rollBack() {
        try {
            this.#fs.truncate(this.#file, this.#size);
        }
        catch (error) {
            this.#fault = cantWrite(error);
        }
    }
}
function createLedgerFile(path, text, isNew, fs) {
    try {
        fs.makeFolder((0,external_node_path_.dirname)(path));
        if (isNew && fs.exists(path))
            throw new ledger_fault/* LedgerFault */.I(CHANGED);
        replaceFile(path, text, fs);
    }
    catch (error) {
        throw cantWrite(error);
    }
}
function replaceFile(path, text, fs) {
    const draft = `${path}.draft`;
    fs.remove(draft);
    const file = fs.open(draft, "new");
    try {
        try {
            writeWhole(file, Buffer.from(text), 0, fs);
        }
        finally {
            fs.close(file);
        }
        fs.rename(draft, path);
    }
    catch (error) {
        fs.remove(draft);
        throw error;
    }
}
function writeWhole(file, bytes, at, fs) {
    const written = fs.write(file, bytes, at);
    if (written < bytes.length)
        throw Object.assign(new Error("the disk is full"), { code: "ENOSPC" });
    fs.sync(file);
}
function cantWrite(error) {
    if (error instanceof ledger_fault/* LedgerFault */.I)
        return error;
    const code = String((0,json/* lookUp */.TE)(error, "code") ?? error);
    const why = WRITE_FAULTS[code];
    return new ledger_fault/* LedgerFault */.I(`can't be written to (${why === undefined ? code : `${why}, ${code}`})`);
}
const WRITE_FAULTS = {
    ENOSPC: "the disk is full",
    EDQUOT: "the disk quota is used up",
    EROFS: "the file system is read-only",
    EACCES: "the runner's user may not write there",
    EPERM: "the runner's user may not write there",
    EBUSY: "another program holds it open",
};

;// CONCATENATED MODULE: ./build/ledger/keys.js

const SCRYPT = { N: 16_384, r: 8, p: 1 };
const KEY_BYTES = 32;
function deriveKeys(signing, salt) {
    const bytes = "secret" in signing
        ? (0,external_node_crypto_.scryptSync)(signing.secret, salt, 2 * KEY_BYTES, SCRYPT)
        : Buffer.from((0,external_node_crypto_.hkdfSync)("sha256", pkcs8(signing.key), salt, "kore-notify-ledger", 2 * KEY_BYTES));
    return {
        entries: bytes.subarray(0, KEY_BYTES),
        checks: (0,external_node_crypto_.createSecretKey)(bytes.subarray(KEY_BYTES)),
    };
}
function pkcs8(key) {
    return key.export({ type: "pkcs8", format: "der" });
}

;// CONCATENATED MODULE: ./build/ledger/header.js


const CHECK_LENGTH = 22;
const FORMAT = "kore-notify-ledger";
const VERSION = "1";
function writeHeader(salt, keys) {
    const fields = `${FORMAT} ${VERSION} ${Buffer.from(salt).toString("base64url")} ${keyCheck(keys)}`;
    return `${fields} ${checksum(fields)}`;
}
function readHeader(line, signing) {
    const [format, version = "", salt = "", check, sum, ...more] = line.split(" ");
    if (format !== FORMAT)
        return { wrong: "is not a ledger: its first line is not that of a ledger. Check the path." };
    if (sum !== checksum([format, version, salt, check].join(" ")) || more.length > 0)
        return {
            wrong: `is damaged in line 1, so it is not known who is in it. ${RESTORE}`,
        };
    if (version !== VERSION)
        return { wrong: "was written by a later version of this action: use that version, or a later one." };
    const keys = deriveKeys(signing, Buffer.from(salt, "base64url"));
    return keyCheck(keys) === check ? keys : { wrong: OTHER_KEY, otherKey: true };
}
const RESTORE = "Restore an undamaged copy. To send to everyone, also to those who already got the message, delete it.";
const OTHER_KEY = "was made with another secret or key, so it is not known who is in it. Use the app's earlier secret or key, or a new file: a new file sends to everyone, also to those who already got the message.";
function keyCheck({ checks }) {
    return (0,external_node_crypto_.createHmac)("sha256", checks).update("key").digest("base64url").slice(0, CHECK_LENGTH);
}
function checksum(text) {
    return (0,external_node_crypto_.hash)("sha256", text, "base64url").slice(0, CHECK_LENGTH);
}

;// CONCATENATED MODULE: ./build/ledger/journal.js



const LINE = /^(?:(sending) |(accepted|struck) ([1-9][0-9]*) ?)([\w-]*)$/;
const CUT_OFF = /^(?:sending [\w-]*(?: [\w-]{0,21})?|accepted \d*(?: [\w-]{0,21})?|struck \d*(?: [\w-]*(?: [\w-]{0,21})?)?)$/;
class Journal {
    #header;
    #key;
    #sendings = new Map();
    #lines = 1;
    #lastCheck;
    #composed;
    constructor(header, key) {
        this.#header = header;
        this.#key = key;
        this.#lastCheck = header.slice(-CHECK_LENGTH);
    }
    get lines() {
        return this.#lines;
    }
    sending(entries) {
        return this.#compose({ kind: "sending", entries: entries.toSorted() });
    }
    accepted(line) {
        return this.#compose({ kind: "accepted", about: line });
    }
    struck(line, entries) {
        return this.#compose({ kind: "struck", about: line, entries: entries?.toSorted() });
    }
    take(line) {
        const statement = line === this.#composed?.line ? this.#composed.statement : this.#read(line);
        if (!(statement && this.#apply(statement)))
            return false;
        this.#lastCheck = line.slice(-CHECK_LENGTH);
        this.#lines += 1;
        return true;
    }
    standings() {
        const standings = new Map();
        for (const standing of ["unknown", "accepted"])
            for (const entry of this.#entries(standing))
                standings.set(entry, standing);
        return standings;
    }
    rewritten() {
        const accepted = distinct(this.#entries("accepted"));
        const others = this.#entries("unknown");
        const known = new Set(others.length > 0 ? accepted : []);
        const unknown = distinct(others.filter((entry) => !known.has(entry)));
        const journal = new Journal(this.#header, this.#key);
        const lines = [this.#header];
        const add = (line) => {
            journal.take(line);
            lines.push(line);
        };
        if (accepted.length > 0) {
            add(journal.sending(accepted));
            add(journal.accepted(journal.lines));
        }
        if (unknown.length > 0)
            add(journal.sending(unknown));
        return `${lines.join("\n")}\n`;
    }
    #entries(standing) {
        const sendings = [...this.#sendings.values()].filter((sending) => sending.standing === standing);
        return sendings.flatMap(({ entries }) => entries);
    }
    #compose(statement) {
        const line = this.#seal(write(statement));
        this.#composed = { line, statement };
        return line;
    }
    #read(line) {
        const text = line.slice(0, -CHECK_LENGTH - 1);
        return line === this.#seal(text) ? parse(text) : undefined;
    }
    #seal(text) {
        const check = (0,external_node_crypto_.createHmac)("sha256", this.#key).update(`${this.#lastCheck}\n${text}`).digest("base64url");
        return `${text} ${check.slice(0, CHECK_LENGTH)}`;
    }
    #apply(statement) {
        if (statement.kind === "sending") {
            this.#sendings.set(this.#lines + 1, { entries: statement.entries, standing: "unknown" });
            return true;
        }
        const sending = this.#sendings.get(statement.about);
        if (!sending)
            return false;
        if (statement.kind === "accepted")
            sending.standing = "accepted";
        else {
            const struck = new Set(statement.entries ?? sending.entries);
            sending.entries = sending.entries.filter((entry) => !struck.has(entry));
        }
        return true;
    }
}
function distinct(entries) {
    return entries.toSorted().filter((entry, index, sorted) => entry !== sorted[index - 1]);
}
function write(statement) {
    switch (statement.kind) {
        case "sending":
            return `sending ${encode(statement.entries)}`;
        case "accepted":
            return `accepted ${statement.about}`;
        case "struck":
            return `struck ${statement.about}${statement.entries ? ` ${encode(statement.entries)}` : ""}`;
    }
}
function parse(text) {
    const [, sending, end, number, encoded = ""] = LINE.exec(text) ?? [];
    const entries = decode(encoded);
    const about = Number(number);
    if (sending)
        return { kind: "sending", entries };
    if (end === "accepted")
        return { kind: "accepted", about };
    return end ? { kind: "struck", about, entries: entries.length > 0 ? entries : undefined } : undefined;
}
function isCutOff(line) {
    return ["sending ", "accepted ", "struck "].some((kind) => kind.startsWith(line)) || CUT_OFF.test(line);
}
function encode(entries) {
    return Buffer.from(entries.join(""), "latin1").toString("base64url");
}
function decode(text) {
    const bytes = Buffer.from(text, "base64url").toString("latin1");
    return Array.from({ length: bytes.length / ENTRY_LENGTH }, (_, index) => bytes.slice(index * ENTRY_LENGTH, (index + 1) * ENTRY_LENGTH));
}

;// CONCATENATED MODULE: ./build/ledger/stored.js



const SALT_BYTES = 16;
function emptyLedger(signing, randomBytes) {
    const salt = randomBytes(SALT_BYTES);
    const keys = deriveKeys(signing, salt);
    const journal = new Journal(writeHeader(salt, keys), keys.checks);
    return { keys, journal, fileSize: 0, size: 0, isEnded: true };
}
function readStored(bytes, signing, randomBytes) {
    if (bytes.length === 0)
        return { wrong: `is an empty file, which a ledger never is: it was cut off or replaced. ${RESTORE}` };
    const [header = "", ...lines] = bytes.toString("latin1").split("\n");
    const last = lines.pop();
    const keys = readHeader(header, signing);
    const isNobodyIn = lines.length === 0 && last === "";
    if ("otherKey" in keys && isNobodyIn)
        return { ...emptyLedger(signing, randomBytes), fileSize: bytes.length };
    if ("wrong" in keys)
        return keys;
    const journal = new Journal(header, keys.checks);
    const isDamaged = last === undefined || lines.some((line) => !journal.take(line));
    if (isDamaged || !(last === "" || journal.take(last) || isCutOff(last)))
        return { wrong: `is damaged after line ${journal.lines}, so it is not known who is in it. ${RESTORE}` };
    const isCounted = journal.lines > lines.length + 1;
    return {
        keys,
        journal,
        fileSize: bytes.length,
        size: isCounted ? bytes.length : bytes.length - last.length,
        isEnded: !isCounted,
    };
}

;// CONCATENATED MODULE: ./build/ledger/ledger.js




function readLedger({ path, bytes }, signing, deps) {
    const stored = bytes
        ? readStored(bytes, signing, deps.randomBytes)
        : emptyLedger(signing, deps.randomBytes);
    return "wrong" in stored ? stored : { path, isNew: bytes === undefined, stored, fs: deps.fs };
}
class Ledger {
    #content;
    #standings;
    #entries;
    constructor(content, scope) {
        const { journal, keys } = content.stored;
        this.#content = content;
        this.#standings = journal.standings();
        this.#entries = new Entries(keys.entries, scope);
    }
    get size() {
        return this.#standings.size;
    }
    standingsOf({ message, identities }) {
        if (this.#standings.size === 0)
            return identities.map(() => undefined);
        const entries = this.#entries.of(message, identities);
        return identities.map((identity, index) => {
            const entry = entries[index] ?? "";
            const standing = this.#standings.get(entry);
            if (standing !== "accepted")
                this.#entries.keep(message, identity, entry);
            return standing;
        });
    }
    open() {
        const { path, isNew, stored, fs } = this.#content;
        const { fileSize, size, isEnded, journal } = stored;
        const header = size === 0 ? journal.rewritten() : "";
        if (header !== "")
            createLedgerFile(path, header, isNew, fs);
        const expectedSize = header === "" ? fileSize : header.length;
        const file = new LedgerFile(path, expectedSize, size + header.length, fs);
        if (!isEnded)
            file.append("");
        return new OpenLedger(file, journal, this.#entries, (text) => replaceFile(path, text, fs));
    }
}
class OpenLedger {
    #file;
    #journal;
    #entries;
    #replace;
    #lines = new Map();
    #unwritten;
    constructor(file, journal, entries, replace) {
        this.#file = file;
        this.#journal = journal;
        this.#entries = entries;
        this.#replace = replace;
    }
    sending(batch) {
        this.#append(this.#journal.sending(this.#entries.of(batch.message, batch.identities)));
        this.#lines.set(batch, this.#journal.lines);
    }
    isKept() {
        return this.#file.isOwn();
    }
    accepted(batch) {
        this.#appendAbout(batch, (line) => this.#journal.accepted(line));
    }
    struckOut(batch, identities) {
        if (identities.length === 0)
            return;
        const isAll = identities.length === batch.identities.length;
        const entries = isAll ? undefined : this.#entries.of(batch.message, identities);
        this.#appendAbout(batch, (line) => this.#journal.struck(line, entries));
    }
    finish() {
        const mayRewrite = this.#lines.size > 0 && this.#file.isOwn();
        this.#file.close();
        let lost = this.#unwritten && whatIsLost(this.#unwritten);
        try {
            if (mayRewrite)
                this.#replace(this.#journal.rewritten());
        }
        catch (error) {
            lost ??= `${cantWrite(error).message}: ${NOT_REWRITTEN}`;
        }
        return lost && `The ledger ${lost}`;
    }
    #appendAbout(batch, lineAbout) {
        const line = this.#lines.get(batch);
        if (line === undefined)
            return;
        try {
            this.#append(lineAbout(line));
        }
        catch (error) {
            if (!(error instanceof ledger_fault/* LedgerFault */.I))
                throw error;
            this.#unwritten ??= error;
        }
    }
    #append(line) {
        this.#file.append(line);
        this.#journal.take(line);
    }
}
function whatIsLost({ message }) {
    return message === DELETED ? `${message}.` : `${message}: ${OUTCOMES_LOST}`;
}
const OUTCOMES_LOST = "for some requests, it does not say what became of them. It counts them as requests with an unknown outcome.";
const NOT_REWRITTEN = "it is longer than necessary, but still true.";


/***/ })

};
