export const id = 814;
export const ids = [814,571,659];
export const modules = {

/***/ 659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   whyDamaged: () => (/* binding */ whyDamaged)
/* harmony export */ });
function whyDamaged(text) {
    if (text.trim() === "404: Not Found")
        return 'is a server\'s "404: Not Found": check the address that the file comes from';
    return /^<{7} /m.test(text) ? "has the marks of a merge conflict (<<<<<<<): resolve it" : undefined;
}


/***/ }),

/***/ 2571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pathMistake: () => (/* binding */ pathMistake)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(977);

const FOR_A_SHELL = /^~(?=[\\/]|$)|\$(?:env:)?[A-Za-z_]\w*|\$\{\w+\}|%\w+%/;
function pathMistake(path) {
    if (/^(["']).*\1$/.test(path))
        return "is in quotes: write the path without them";
    if (/^https?:\/\//i.test(path))
        return "is a link, not a path: download the file in an earlier step";
    const [found] = FOR_A_SHELL.exec(path) ?? [];
    return (found &&
        `contains ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(found)}, which only a shell fills: use an expression, such as \`\${{ github.workspace }}\``);
}


/***/ }),

/***/ 8814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readRosterFile: () => (/* binding */ readRosterFile)
});

// EXTERNAL MODULE: ./build/documents/node.js
var documents_node = __webpack_require__(9901);
// EXTERNAL MODULE: ./build/documents/size.js
var size = __webpack_require__(6404);
// EXTERNAL MODULE: ./build/files.js + 1 modules
var files = __webpack_require__(8996);
// EXTERNAL MODULE: ./build/text.js
var build_text = __webpack_require__(977);
// EXTERNAL MODULE: ./build/closeness.js
var closeness = __webpack_require__(8059);
// EXTERNAL MODULE: ./build/recipients/address.js
var address = __webpack_require__(6789);
;// CONCATENATED MODULE: ./build/recipients/groups.js



const MAX_LISTED = 20;
function selectGroups(groups, choice, reject) {
    if (choice === "absent") {
        if (groups.length > 0)
            reject(`is a mapping from groups, so \`identities-group\` is required: name the groups to notify, or write * for all. ${listed(groups)}`);
        return { values: [], names: [], missing: [] };
    }
    const missing = [];
    const selected = choice === "all" ? groups : choice.flatMap((group) => find(groups, group, reject, missing));
    const values = [...new Set(selected.map(({ value }) => value))];
    return { values, names: [...new Set(selected.map(({ key }) => key))], missing };
}
function isByAddress(groups, choice) {
    if (groups.length === 0 || !groups.every(({ key }) => (0,address/* isAddress */.PW)(key)))
        return false;
    const hasRecipients = groups.some(({ value }) => value.kind === "sequence" || (value.kind === "string" && (0,address/* isAddress */.PW)(value.value)));
    return choice === "absent" || choice === "all" || !hasRecipients;
}
function find(groups, { name, optional }, reject, missing) {
    const exact = groups.find(({ key }) => key === name);
    if (exact)
        return [exact];
    const alike = groups.filter(({ key }) => (0,build_text/* comparable */.Zm)(key) === (0,build_text/* comparable */.Zm)(name));
    if (alike.length > 0)
        return alike;
    if (optional)
        missing.push(name);
    else
        reject(`has no group ${adviceOn(name, groups)}`);
    return [];
}
function adviceOn(name, groups) {
    const unquoted = /^(["'])(.+)\1$/.exec(name)?.[2];
    if (unquoted !== undefined)
        return `${(0,build_text/* quote */.hD)(unquoted)} in quotes: remove them. ${listed(groups)}`;
    if (/^(?:all|everyone)$/i.test(name))
        return `${(0,build_text/* quote */.hD)(name)}: write * for all groups. ${listed(groups)}`;
    const meant = (0,closeness/* closest */.k)(name, groups.map(({ key }) => key));
    const question = meant === undefined ? "" : ` Is ${(0,build_text/* quote */.hD)(meant)} meant?`;
    return `${(0,build_text/* quote */.hD)(name)}.${question} ${listed(groups)} If it may be missing, write ${(0,build_text/* quote */.hD)(`${name}?`)}`;
}
function listed(groups) {
    if (groups.length === 0)
        return "It has no groups.";
    const names = groups.map(({ key }) => key);
    return `It has ${(0,build_text/* count */.U9)(groups.length, "group")}: ${(0,build_text/* quotedNames */.l9)(names, MAX_LISTED)}.`;
}

// EXTERNAL MODULE: ./build/recipients/recipient.js
var recipient = __webpack_require__(5362);
;// CONCATENATED MODULE: ./build/recipients/nameless.js




const nameless_MAX_LISTED = 20;
function explainNameless(mappings, column) {
    const what = mappings.length === 1 ? "there is a mapping" : `there are ${mappings.length} mappings`;
    const fix = "without an identity: write it under the key `identity`, or name its key with `identities-column`";
    const keys = commonKeys(mappings);
    const withAddress = keys.filter((key) => mappings.every((mapping) => hasAddress(mapping, key)));
    const names = column === undefined ? recipient/* KNOWN_COLUMNS */.KY : [column];
    const close = keys.find((key) => names.some((name) => (0,closeness/* isClose */.Z)(key, name)));
    const areNames = mappings.length > 1 || (keys.length > 1 && withAddress.length < 2);
    if (keys.length === 0 || (!areNames && close === undefined))
        return `${what} ${fix}`;
    const meant = withAddress.length === 1 ? withAddress[0] : close;
    const probably = meant === undefined ? "" : `, probably ${(0,build_text/* quote */.hD)(meant)}`;
    return `${what} ${fix}${probably}. ${mappings.length === 1 ? "Its" : "Their"} keys: ${(0,build_text/* quotedNames */.l9)(keys, nameless_MAX_LISTED)}`;
}
function commonKeys([first, ...others]) {
    return others.reduce((common, mapping) => {
        const own = new Set(keysOf(mapping));
        return common.filter((key) => own.has(key));
    }, keysOf(first));
}
function keysOf(mapping) {
    return mapping?.kind === "mapping" ? mapping.properties.map(({ key }) => key) : [];
}
function hasAddress(mapping, name) {
    if (mapping.kind !== "mapping")
        return false;
    const value = mapping.properties.find(({ key }) => key === name)?.value;
    return value?.kind === "string" && (0,address/* isAddress */.PW)(value.value.trim());
}

;// CONCATENATED MODULE: ./build/recipients/members.js




function readMembers(values, reading) {
    const nodes = values.flatMap((value) => (value.kind === "sequence" ? value.items : [value]));
    const reader = new MemberReader(reading, nodes);
    for (const node of nodes)
        reader.read(node);
    return reader;
}
function identityKeyOf(properties, column) {
    const names = column === undefined ? recipient/* KNOWN_COLUMNS */.KY : [...recipient/* KNOWN_COLUMNS */.KY, column];
    return properties.find(({ key, value }) => value.kind === "string" && names.some((name) => (0,recipient/* isSameName */.yS)(key, name)))?.key;
}
class MemberReader {
    entries = [];
    withoutIdentity = 0;
    #reading;
    #nodes;
    #hasNameless = false;
    #fields = new Map();
    constructor(reading, nodes) {
        this.#reading = reading;
        this.#nodes = nodes;
    }
    read(node) {
        if (node.kind === "mapping")
            this.#readMapping(node.properties, node.line);
        else if (node.kind === "string")
            this.entries.push({ text: node.value, line: node.line });
        else if (node.kind !== "scalar" || node.spelling !== "")
            this.#rejectValue(node);
    }
    #readMapping(properties, line) {
        const identity = this.#findIdentity(properties, line);
        if (!identity)
            return;
        const { value } = identity;
        if (value.kind !== "string")
            this.#rejectValue(value);
        else if (!this.#reading.personalize)
            this.entries.push({ text: value.value, line });
        else
            this.entries.push({ text: value.value, line, variables: this.#variables(properties, identity) });
    }
    #findIdentity(properties, line) {
        const { column, reject } = this.#reading;
        const tiers = [["identity"], column === undefined ? [] : [column], recipient/* KNOWN_COLUMNS */.KY];
        const named = tiers.map((names) => properties.filter(({ key }) => names.some((name) => (0,recipient/* isSameName */.yS)(key, name))));
        const present = named.map((tier) => tier.filter(({ value }) => !(0,documents_node/* isEmpty */.Im)(value)));
        const [identity, another] = present.find((tier) => tier.length > 0) ?? [];
        if (identity && another) {
            const keys = `${(0,build_text/* quote */.hD)(identity.key)} and ${(0,build_text/* quote */.hD)(another.key)}`;
            reject(`there is a mapping in which ${keys} may both be the identity: name one with \`identities-column\``, line);
            return undefined;
        }
        if (identity)
            return identity;
        if (named.flat().length > 0)
            this.withoutIdentity += 1;
        else
            this.#rejectNameless(line);
        return undefined;
    }
    #rejectNameless(line) {
        if (this.#hasNameless)
            return;
        this.#hasNameless = true;
        const { column, reject } = this.#reading;
        const names = [...recipient/* KNOWN_COLUMNS */.KY, ...(column === undefined ? [] : [column])];
        const nameless = this.#nodes.filter((node) => node.kind === "mapping" &&
            !node.properties.some(({ key }) => names.some((name) => (0,recipient/* isSameName */.yS)(key, name))));
        reject(explainNameless(nameless, column), line);
    }
    #variables(properties, identity) {
        const others = properties.filter((property) => property !== identity && (0,recipient/* fieldName */.w5)(property.key) !== "");
        const names = others.map(({ key }) => (0,recipient/* fieldName */.w5)(key));
        const identityName = (0,recipient/* fieldName */.w5)(identity.key);
        const signature = JSON.stringify([identityName, ...names]);
        const fields = this.#fields.get(signature) ?? { identityName, names };
        this.#fields.set(signature, fields);
        return { fields, values: others.map(({ value }) => this.#value(value)) };
    }
    #value(node) {
        if ((0,documents_node/* isEmpty */.Im)(node))
            return undefined;
        const value = this.#reading.kind === "yaml" ? (0,documents_node/* asSpelled */.C6)(node) : node;
        return value.kind === "string" ? value.value : value;
    }
    #rejectValue(node) {
        const isNull = node.kind === "scalar" && node.type === "null";
        const fix = isNull ? ": remove it" : node.kind === "scalar" ? ": put it in quotes" : "";
        this.#reading.reject(`there is ${(0,documents_node/* describeNode */.WQ)(node)} where a string is expected${fix}`, node.line);
    }
}

// EXTERNAL MODULE: ./build/recipients/roster.js
var roster = __webpack_require__(366);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/damaged-text.js
var damaged_text = __webpack_require__(659);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(9368);
// EXTERNAL MODULE: ./build/path-mistakes.js
var path_mistakes = __webpack_require__(2571);
;// CONCATENATED MODULE: ./build/recipients/roster-format.js





const NAMES = { text: "text", csv: "a CSV", yaml: "YAML", json: "JSON" };
function whyUnknown(path) {
    const addresses = path.split(/[\s,;]+/).filter((part) => part !== "");
    if (addresses.every(address/* isAddress */.PW))
        return `${addresses.length > 1 ? "has email addresses" : "is an email address"}, not a path: use \`identities\``;
    const mistake = (0,path_mistakes.pathMistake)(path);
    if (mistake !== undefined)
        return mistake;
    const kind = (0,external_node_path_.extname)(path).slice(1).toLowerCase();
    if (/^(?:xls[xmb]?|ods|numbers)$/.test(kind))
        return "is of an unknown kind, a spreadsheet: save it as CSV UTF-8 (another name is not enough)";
    if (/^(?:ndjson|jsonl)$/.test(kind))
        return `${LINES_OF_JSON}, in a file whose name ends with .json`;
    return "is of an unknown kind: its name must end with .txt, .csv, .yml, .yaml or .json";
}
const LINES_OF_JSON = "has one JSON value per line: make a single sequence of them, for example with `jq -s`";
function whyOtherKind(text, kind) {
    const content = text.trimStart();
    if (/^<(?:!doctype|html|head|body|table|\?xml)\b|^<!--/i.test(content))
        return `is HTML or XML, not ${NAMES[kind]}: check the step that writes the file, and whether a download needs a token`;
    const damage = (0,damaged_text.whyDamaged)(text);
    if (damage !== undefined || kind === "yaml")
        return damage;
    if (isLinesOfJson(content, kind))
        return kind === "json" ? LINES_OF_JSON : `${LINES_OF_JSON}, in a file whose name ends with .json`;
    return kind !== "json" && isJson(content, kind)
        ? `is JSON, not ${NAMES[kind]}: if it is the list, give it a name that ends with .json`
        : undefined;
}
function isLinesOfJson(content, kind) {
    if (!/^[{["]/.test(content) || (kind !== "json" && !content.startsWith("{")))
        return false;
    const lines = content.split(/[\r\n]+\s*/, 2).filter((line) => line !== "");
    return lines.length === 2 && lines.every((line) => (0,json/* parseJson */.qF)(line) !== undefined);
}
function isJson(content, kind) {
    if (!/^[{[]/.test(content))
        return false;
    const value = (0,json/* parseJson */.qF)(content);
    return kind === "text" && Array.isArray(value)
        ? value.some((item) => typeof item === "object" && item !== null)
        : value !== undefined;
}

// EXTERNAL MODULE: ./build/recipients/roster-kind.js
var roster_kind = __webpack_require__(6885);
// EXTERNAL MODULE: ./build/recipients/roster-list.js
var roster_list = __webpack_require__(7511);
;// CONCATENATED MODULE: ./build/recipients/roster-file.js










async function readRosterFile(path, reading) {
    const kind = (0,roster_kind/* rosterKind */.K)(path);
    const { reject } = reading;
    if (!kind) {
        reject(whyUnknown(path));
        return roster/* EMPTY */.w;
    }
    try {
        const text = await (0,files/* readTextFile */.Gu)(path, reading.workspace);
        const tooLarge = kind === "yaml" || kind === "json" ? (0,size/* whyTooLarge */.y)(text, kind) : undefined;
        if (tooLarge)
            reject(`${tooLarge}, too large for ${kind.toUpperCase()}: save it as .txt or .csv`);
        else if (text.trim() === "")
            reject("is empty: check the path, and the step that writes the file", 1);
        else
            return await parseKind(kind, text, reading);
    }
    catch (error) {
        if (error instanceof files/* UnusableFile */._U) {
            reject(error.message, error.line);
        }
        else if (error instanceof documents_node/* MalformedDocument */.Nh) {
            const more = error.message.startsWith("there is more after") ? ": join them with `jq -s add`" : "";
            reject(`is not well-formed ${kind.toUpperCase()}: ${error.message}${more}`, error.line);
        }
        else {
            throw error;
        }
    }
    return roster/* EMPTY */.w;
}
async function parseKind(kind, text, reading) {
    const other = whyOtherKind(text, kind);
    if (other === undefined)
        return await parse(kind, text, reading);
    reading.reject(other);
    return roster/* EMPTY */.w;
}
async function parse(kind, text, reading) {
    switch (kind) {
        case "text":
            return (0,roster_list/* readRosterList */.y)(text, reading.reject);
        case "csv": {
            const { readCsv } = await Promise.all(/* import() */[__webpack_require__.e(175), __webpack_require__.e(213)]).then(__webpack_require__.bind(__webpack_require__, 213));
            return readCsv(text, reading);
        }
        case "yaml": {
            const { readYaml } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(950)]).then(__webpack_require__.bind(__webpack_require__, 7950));
            const root = readYaml(text);
            return root ? readDocument(root, kind, reading) : roster/* EMPTY */.w;
        }
        case "json": {
            const { readJson } = await Promise.all(/* import() */[__webpack_require__.e(547), __webpack_require__.e(615)]).then(__webpack_require__.bind(__webpack_require__, 615));
            return readDocument(readJson(text), kind, reading);
        }
    }
}
function readDocument(root, kind, reading) {
    const { groups, reject, column } = reading;
    switch (root.kind) {
        case "sequence":
            if (typeof groups !== "string")
                reject("has no groups: it is a sequence. Make it a mapping from groups to recipients, or remove `identities-group`");
            return readMembers([root], { ...reading, kind });
        case "mapping": {
            const key = identityKeyOf(root.properties, column);
            if (key !== undefined) {
                reject(`is one mapping with the key ${(0,build_text/* quote */.hD)(key)}: write a sequence, also for one recipient`, root.line);
                return roster/* EMPTY */.w;
            }
            if (reading.isResolved && isByAddress(root.properties, groups)) {
                reject("is a mapping from email addresses, not from groups: write a sequence of recipients", root.line);
                return roster/* EMPTY */.w;
            }
            if (groups === "invalid")
                return roster/* EMPTY */.w;
            const { values, names, missing } = selectGroups(root.properties, groups, reject);
            return { ...readMembers(values, { ...reading, kind }), groups: names, missingGroups: missing };
        }
        default:
            reject(`is ${(0,documents_node/* describeNode */.WQ)(root)}: write a sequence of recipients, or a mapping from groups to recipients`, root.line);
            return roster/* EMPTY */.w;
    }
}


/***/ }),

/***/ 366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ EMPTY)
/* harmony export */ });
const EMPTY = { entries: [] };


/***/ })

};
