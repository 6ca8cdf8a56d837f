export const id = 824;
export const ids = [824,660,615,852,699];
export const modules = {

/***/ 615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readJson: () => (/* binding */ readJson)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9547);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(977);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9901);



function readJson(text) {
    try {
        return read(text);
    }
    catch (error) {
        if (error instanceof RangeError)
            throw new _node_js__WEBPACK_IMPORTED_MODULE_2__/* .MalformedDocument */ .Nh("it is nested too deeply", 1);
        throw error;
    }
}
function read(text) {
    const errors = [];
    const lineOf = lineFinder(text);
    const tree = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree)(text, errors, { disallowComments: true, allowTrailingComma: false });
    const [fault] = errors;
    if (fault)
        throw malformed(fault, text, lineOf);
    if (!tree)
        throw new _node_js__WEBPACK_IMPORTED_MODULE_2__/* .MalformedDocument */ .Nh("it is empty", 1);
    return new Converter(text, lineOf).convert(tree, 0);
}
class Converter {
    #text;
    #lineOf;
    constructor(text, lineOf) {
        this.#text = text;
        this.#lineOf = lineOf;
    }
    convert({ type, offset, length, value, children = [] }, depth) {
        const line = this.#lineOf(offset);
        if (depth > _node_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_DEPTH */ .lr)
            throw new _node_js__WEBPACK_IMPORTED_MODULE_2__/* .MalformedDocument */ .Nh("it is nested too deeply", line);
        switch (type) {
            case "string":
                return { kind: "string", value: String(value), line };
            case "array":
                return { kind: "sequence", line, items: children.map((child) => this.convert(child, depth + 1)) };
            case "object":
                return { kind: "mapping", line, properties: this.#properties(children, depth + 1) };
            default: {
                const spelling = this.#text.slice(offset, offset + length);
                return {
                    kind: "scalar",
                    spelling,
                    type: type === "number" || type === "boolean" ? type : "null",
                    line,
                };
            }
        }
    }
    #properties(properties, depth) {
        const seen = new Set();
        return properties.flatMap(({ children: [key, value] = [] }) => {
            if (!key || !value)
                return [];
            const name = String(key.value);
            const line = this.#lineOf(key.offset);
            if (seen.has(name))
                throw new _node_js__WEBPACK_IMPORTED_MODULE_2__/* .MalformedDocument */ .Nh(`the key ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)} is there twice: remove or rename one`, line);
            seen.add(name);
            return [{ key: name, line, value: this.convert(value, depth) }];
        });
    }
}
function lineFinder(text) {
    const lineBreaks = text.matchAll(/\r\n|\n|\r/g);
    let next = lineBreaks.next();
    let line = 1;
    return (offset) => {
        for (; next.value && next.value.index + next.value[0].length <= offset; next = lineBreaks.next())
            line += 1;
        return line;
    };
}
function malformed({ error, offset }, text, lineOf) {
    const comma = text.slice(0, offset).trimEnd().length - 1;
    const closing = text.charAt(offset);
    if (text.charAt(comma) === "," && /[}\]]/.test(closing))
        return new _node_js__WEBPACK_IMPORTED_MODULE_2__/* .MalformedDocument */ .Nh(`there is a comma before the closing ${closing}`, lineOf(comma));
    return new _node_js__WEBPACK_IMPORTED_MODULE_2__/* .MalformedDocument */ .Nh(explain((0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.printParseErrorCode)(error)), lineOf(offset));
}
function explain(code) {
    switch (code) {
        case "EndOfFileExpected":
            return "there is more after the JSON value";
        case "InvalidSymbol":
            return "there is text outside of quotation marks";
        case "InvalidCommentToken":
            return "JSON has no comments";
        case "UnexpectedEndOfString":
            return "a string does not end: a quotation mark is missing, or it contains a line break (write \\n)";
        case "InvalidCharacter":
            return "a control character is not allowed in a string";
        default:
            return code.replace(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase();
    }
}


/***/ }),

/***/ 3773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ whyUnusable)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9368);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(977);
/* harmony import */ var _card_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2962);



const FOR_TEAMS = "is a card for Microsoft Teams, but `channel` is slack: use Block Kit";
const ADAPTIVE = "application/vnd.microsoft.card.adaptive";
function whyUnusable(card, channel) {
    const format = (0,_card_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatOf */ .be)(card);
    if (format === undefined) {
        const fault = whyUnlikeCard(card, channel);
        if (fault !== undefined)
            return fault;
    }
    return channel === "msteams" ? whyNotForTeams(card, format) : whyNotForSlack(card, format);
}
function whyUnlikeCard(json, channel) {
    if (typeof json === "string" && typeof (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(json) === "object")
        return "is JSON within a JSON string, as using `toJSON` twice writes it: use it once";
    const type = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(json) ? json["type"] : undefined;
    if (typeof type !== "string" || !/^adaptive[-_ ]?card$/i.test(type))
        return undefined;
    return channel === "slack" ? FOR_TEAMS : `has "type": ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(type)}, which must be spelled "AdaptiveCard"`;
}
function whyNotForTeams(card, format) {
    switch (format) {
        case "adaptive card":
            return whyNotAdaptive(card);
        case "activity":
            return whyNotActivity(card);
        case "blocks":
        case "view":
            return "is Block Kit, the format of Slack, but `channel` is msteams: use an Adaptive Card";
        case "old attachments":
            return "is a message of Slack, but `channel` is msteams: use an Adaptive Card";
        case "connector card":
            return "is a MessageCard, the format of Microsoft 365 connectors: bots send Adaptive Cards";
        case undefined: {
            const advice = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(card) && Array.isArray(card["body"]) ? ': add "type": "AdaptiveCard"' : "";
            return `is not a card for Microsoft Teams, which is an Adaptive Card ("type": "AdaptiveCard") or a message activity with one${advice}`;
        }
    }
}
function whyNotActivity(activity) {
    const attachments = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(activity) ? activity["attachments"] : undefined;
    if (!Array.isArray(attachments) || attachments.length === 0)
        return "is a message activity without a card: its attachments are empty";
    for (const [index, attachment] of attachments.entries()) {
        const where = `attachment ${index + 1}`;
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(attachment) || typeof attachment["contentType"] !== "string")
            return `has no "contentType" in ${where}: for an Adaptive Card, it is "${ADAPTIVE}"`;
        if (attachment["contentType"] !== ADAPTIVE)
            continue;
        const { content } = attachment;
        if ((0,_card_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatOf */ .be)(content) !== "adaptive card")
            return `has no Adaptive Card ("type": "AdaptiveCard") as the content of ${where}`;
        const fault = whyNotAdaptive(content);
        if (fault !== undefined)
            return `${fault} (${where})`;
    }
    return undefined;
}
function whyNotAdaptive(card) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(card))
        return undefined;
    const { body, actions } = card;
    if (![body, actions].some((it) => Array.isArray(it) && it.length > 0))
        return "is an empty Adaptive Card: it has neither body nor actions";
    const elements = [body, actions].filter(Array.isArray).flat();
    return elements.every(hasType) ? undefined : 'has an element without a "type" in its body or actions';
}
function whyNotForSlack(card, format) {
    switch (format) {
        case "blocks": {
            const blocks = (0,_card_format_js__WEBPACK_IMPORTED_MODULE_1__/* .blocksOf */ .SH)(card);
            if (blocks.length === 0)
                return "is an empty card: it has no blocks";
            const untyped = blocks.findIndex((block) => !hasType(block));
            return untyped === -1 ? undefined : `has no "type" in block ${untyped + 1}`;
        }
        case "view":
            return "is a modal or a home tab, and not a message: choose Message Preview in Block Kit Builder";
        case "adaptive card":
        case "activity":
        case "connector card":
            return FOR_TEAMS;
        case "old attachments":
            return "has attachments in Slack's old format, and no Block Kit: write blocks, or print the whole message with `message-type: script`";
        case undefined: {
            const advice = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(card) && hasType(card) ? ": put the block into an array" : "";
            return `is not a card for Slack, which is Block Kit: an object with "blocks", or an array of blocks${advice}`;
        }
    }
}
function hasType(json) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(json) && typeof json["type"] === "string";
}


/***/ }),

/***/ 2962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SH: () => (/* binding */ blocksOf),
/* harmony export */   TK: () => (/* binding */ isBareCard),
/* harmony export */   be: () => (/* binding */ formatOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9368);

function formatOf(json) {
    if (Array.isArray(json))
        return json.every(isBlock) ? "blocks" : undefined;
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(json))
        return undefined;
    const { type, blocks, attachments } = json;
    if (type === "AdaptiveCard")
        return "adaptive card";
    if (json["@type"] === "MessageCard")
        return "connector card";
    if (Array.isArray(blocks))
        return type === "modal" || type === "home" ? "view" : "blocks";
    if (Array.isArray(attachments))
        return formatOfAttachments(attachments, type);
    return type === "message" ? "activity" : undefined;
}
function formatOfAttachments(attachments, type) {
    if (attachments.some((it) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(it) && Array.isArray(it["blocks"])))
        return "blocks";
    const areOld = attachments.length > 0 && attachments.every(isOldAttachment);
    return areOld && type !== "message" ? "old attachments" : "activity";
}
function isBareCard(json) {
    const format = formatOf(json);
    if (format === "adaptive card")
        return true;
    if (format !== "blocks")
        return false;
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(json) ? Object.keys(json).join() === "blocks" : Array.isArray(json) && json.length > 0;
}
function blocksOf(card) {
    if (Array.isArray(card))
        return card;
    const [blocks, attachments] = [(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .lookUp */ .TE)(card, "blocks"), (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .lookUp */ .TE)(card, "attachments")];
    const own = Array.isArray(blocks) ? blocks : [];
    const attached = Array.isArray(attachments) ? attachments : [];
    return [...own, ...attached.flatMap(blocksOf)];
}
function isOldAttachment(json) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(json) || "contentType" in json || "content" in json)
        return false;
    return ["color", "text", "fallback", "pretext", "title", "fields", "image_url"].some((key) => key in json);
}
function isBlock(json) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(json) && typeof json["type"] === "string" && /^[a-z][a-z_]*$/.test(json["type"]);
}


/***/ }),

/***/ 6852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ escapeMrkdwn),
/* harmony export */   writeBlockKit: () => (/* binding */ writeBlockKit)
/* harmony export */ });
/* harmony import */ var _documents_literal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5054);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(977);
/* harmony import */ var _card_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6020);



const MAX_HEADER = 150;
const MAX_BUTTON = 75;
const MAX_BUTTONS = 25;
function writeBlockKit(card) {
    const texts = [facts(card), ...card.sections.map(section)].filter(({ elements }) => elements.length > 0);
    const message = {
        text: fallback(card),
        unfurl_links: false,
        unfurl_media: false,
        blocks: [header(card), ...texts, ...actions(card)],
    };
    return `print(JSON.stringify(${(0,_documents_literal_js__WEBPACK_IMPORTED_MODULE_2__/* .scriptLiteral */ .rF)(message)}));`;
}
function fallback(card) {
    const where = card.facts.slice(0, 2).map(({ value }) => value.map(({ text }) => text).join(""));
    return escapeMrkdwn((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)([card.title, ...where].join(" · "), 500));
}
function escapeMrkdwn(text) {
    return text
        .replace(/&/g, "&amp;")
        .replace(/</g, "&lt;")
        .replace(/>/g, "&gt;")
        .replace(/[*_~`]/g, "$&\u2060");
}
function header({ title }) {
    return { type: "header", text: { type: "plain_text", text: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(title, MAX_HEADER), emoji: false } };
}
function facts({ subtitle, facts }) {
    const lines = facts.map(({ name, value }) => [{ text: `${name}: `, bold: true }, ...value]);
    const all = subtitle === undefined ? lines : [[{ text: subtitle, italic: true }], ...lines];
    return richText(all.map((text) => ({ kind: "paragraph", text })));
}
function section({ heading, blocks }) {
    return richText([{ kind: "heading", text: (0,_card_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(heading) }, ...blocks]);
}
function richText(blocks) {
    const elements = [];
    for (const [index, block] of blocks.entries()) {
        const runs = block.kind === "code" ? (0,_card_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(block.text) : block.text;
        const filled = runs.filter(({ text }) => text !== "");
        if (filled.length === 0)
            continue;
        const last = elements.at(-1);
        const above = blocks[index - 1];
        const next = elementOf(block, filled, above !== undefined && above.kind !== "heading");
        if (!last || !tryAppend(last, next))
            elements.push(next);
    }
    return { type: "rich_text", elements };
}
function elementOf(block, runs, hasSpaceAbove) {
    switch (block.kind) {
        case "heading": {
            const space = hasSpaceAbove ? (0,_card_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)("\n") : [];
            return richTextSection([...space, ...runs.map((run) => ({ ...run, bold: true }))]);
        }
        case "paragraph":
            return richTextSection(runs);
        case "quote":
            return { type: "rich_text_quote", elements: runs.map(element) };
        case "item":
            return block.marker === "•"
                ? { type: "rich_text_list", style: "bullet", indent: block.depth, elements: [richTextSection(runs)] }
                : richTextSection([...(0,_card_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(`${"\u2003".repeat(block.depth)}${block.marker} `), ...runs]);
        case "code":
            return { type: "rich_text_preformatted", elements: [{ type: "text", text: block.text }] };
    }
}
function richTextSection(runs) {
    return { type: "rich_text_section", elements: runs.map(element) };
}
function tryAppend(last, next) {
    if (last.type === "rich_text_list" && next.type === "rich_text_list" && last.indent === next.indent) {
        last.elements.push(...next.elements);
        return true;
    }
    const isSection = last.type === "rich_text_section" && next.type === "rich_text_section";
    if (isSection || (last.type === "rich_text_quote" && next.type === "rich_text_quote")) {
        last.elements.push({ type: "text", text: "\n" }, ...next.elements);
        return true;
    }
    return false;
}
function element({ text, url, bold, italic, strike, code }) {
    const style = {
        ...(bold ? { bold } : {}),
        ...(italic ? { italic } : {}),
        ...(strike ? { strike } : {}),
        ...(code ? { code } : {}),
    };
    const styled = Object.keys(style).length > 0 ? { style } : {};
    const address = (0,_card_js__WEBPACK_IMPORTED_MODULE_1__/* .webUrl */ .qP)(url);
    return address
        ? { type: "link", url: address, text, ...styled }
        : { type: "text", text, ...styled };
}
function actions({ buttons }) {
    const elements = buttons
        .flatMap(({ title, url }, index) => {
        const address = (0,_card_js__WEBPACK_IMPORTED_MODULE_1__/* .webUrl */ .qP)(url);
        if (!address)
            return [];
        const text = { type: "plain_text", text: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(title, MAX_BUTTON), emoji: false };
        return [{ type: "button", action_id: `open-${index + 1}`, text, url: address }];
    })
        .slice(0, MAX_BUTTONS);
    return elements.length > 0 ? [{ type: "actions", elements }] : [];
}


/***/ }),

/***/ 6020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n8: () => (/* binding */ line),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   qP: () => (/* binding */ webUrl)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(977);

function plain(text) {
    return [{ text }];
}
function link(text, url) {
    return [url === undefined ? { text } : { text, url }];
}
function line(text, length = 200) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text).replace(/[\t\n]+/g, " "), length);
}
const MAX_URL = 2000;
function webUrl(url) {
    if (url === undefined || !URL.canParse(url))
        return undefined;
    const { protocol, href } = new URL(url);
    return /^https?:$/.test(protocol) && href.length <= MAX_URL ? href : undefined;
}


/***/ }),

/***/ 6699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ hasProto),
/* harmony export */   o: () => (/* binding */ isDeclarable),
/* harmony export */   rejectUndeclarable: () => (/* binding */ rejectUndeclarable)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(977);

const FORBIDDEN = new Set(("print context JSON " +
    "abstract arguments await boolean break byte case catch char class const continue debugger default delete do " +
    "double else enum eval export extends false final finally float for function goto if implements import in " +
    "instanceof int interface let long native new null package private protected public return short static super " +
    "switch synchronized this throw throws transient true try typeof var void volatile while with yield " +
    "undefined NaN Infinity __proto__").split(" "));
const IDENTIFIER = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;
function isDeclarable(name) {
    return IDENTIFIER.test(name) && !FORBIDDEN.has(name);
}
function hasProto(value) {
    return typeof value !== "string" && nodeHasProto(value);
}
function nodeHasProto(node) {
    if (node.kind === "sequence")
        return node.items.some(nodeHasProto);
    return (node.kind === "mapping" &&
        node.properties.some(({ key, value }) => key === "__proto__" || nodeHasProto(value)));
}
function rejectUndeclarable(variables, reject) {
    for (const [name, value] of variables) {
        if (!isDeclarable(name)) {
            reject(`can't declare ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)} in a script: use letters, digits and _, and no word that JavaScript or the platform uses`);
        }
        if (hasProto(value)) {
            reject(`has the key "__proto__" in ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)}, which means something else in JavaScript: rename the key`);
        }
    }
}


/***/ }),

/***/ 7984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ rejectMalformedJson)
/* harmony export */ });
/* harmony import */ var _documents_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(615);
/* harmony import */ var _documents_node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9901);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9368);
/* harmony import */ var _mistakes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9899);




function rejectMalformedJson({ input, text }, reject) {
    const fence = (0,_mistakes_js__WEBPACK_IMPORTED_MODULE_2__/* .whyFenced */ .IM)(text);
    if (fence !== undefined) {
        reject(fence);
        return;
    }
    const { message, line } = faultOf(text);
    const bare = barePlaceholderOf(text);
    if (bare !== undefined) {
        reject(`this is not well-formed JSON: write "${bare}", in quotes`, line);
        return;
    }
    const advice = /^\s*[{[]/.test(text) ? adviceOnText(input, message) : ADVICE_ON_OTHERS;
    reject(`this is not well-formed JSON: ${message}${advice}`, line);
}
const ADVICE_ON_OTHERS = ". Code is sent with `message-type: script`, a file with `message-file`";
const BARE = /(?<=[:[,]\s*)\{\{[^{}"\\]+\}\}(?=\s*[,\]}])/g;
function barePlaceholderOf(text) {
    const [first] = text.match(BARE) ?? [];
    return first !== undefined && (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(text.replace(BARE, '""')) !== undefined
        ? first.replace(/\s+/g, " ")
        : undefined;
}
function adviceOnText(input, message) {
    if (input !== "message-value" || !/comma expected|quotation mark/.test(message))
        return "";
    return ". If `${{ }}` puts text in it, pass that text in `message-variables`, and write {{ name }} in its place";
}
function faultOf(text) {
    try {
        (0,_documents_json_js__WEBPACK_IMPORTED_MODULE_0__.readJson)(text);
    }
    catch (error) {
        if (error instanceof _documents_node_js__WEBPACK_IMPORTED_MODULE_1__/* .MalformedDocument */ .Nh)
            return error;
        throw error;
    }
    return { message: "JSON.parse of JavaScript doesn't accept it", line: undefined };
}


/***/ }),

/***/ 824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readCard: () => (/* binding */ readCard)
});

// EXTERNAL MODULE: ./build/documents/json.js
var json = __webpack_require__(615);
// EXTERNAL MODULE: ./build/documents/literal.js
var literal = __webpack_require__(5054);
// EXTERNAL MODULE: ./build/documents/node.js
var node = __webpack_require__(9901);
// EXTERNAL MODULE: ./build/json.js
var build_json = __webpack_require__(9368);
// EXTERNAL MODULE: ./build/message/card-check.js
var card_check = __webpack_require__(3773);
// EXTERNAL MODULE: ./build/message/card-format.js
var card_format = __webpack_require__(2962);
// EXTERNAL MODULE: ./build/message/cards/block-kit.js
var block_kit = __webpack_require__(6852);
// EXTERNAL MODULE: ./build/message/declarations.js
var declarations = __webpack_require__(6699);
;// CONCATENATED MODULE: ./build/message/fallback-text.js


function fallbackOf(card) {
    for (const block of (0,card_format/* blocksOf */.SH)(card)) {
        const found = textOf(block);
        const text = found?.text.split(/[\r\n]/).find((line) => line.trim() !== "");
        if (found && text !== undefined)
            return { ...found, text };
    }
    return undefined;
}
function textOf(block) {
    if (!(0,build_json/* isRecord */.u4)(block))
        return undefined;
    const { type, text, elements, fields } = block;
    if ((0,build_json/* isRecord */.u4)(text))
        return textOf(text);
    if (typeof text === "string")
        return { text, isMarkup: type === "mrkdwn" || type === "markdown" };
    const inner = [fields, elements].find(Array.isArray);
    if (!inner || type === "actions")
        return undefined;
    const texts = inner.map(textOf).filter((it) => it !== undefined);
    if (type !== "rich_text_section")
        return texts[0];
    return texts.length > 0 ? { text: texts.map((it) => it.text).join(""), isMarkup: false } : undefined;
}

// EXTERNAL MODULE: ./build/message/filling.js
var filling = __webpack_require__(8091);
// EXTERNAL MODULE: ./build/message/json-source.js
var json_source = __webpack_require__(7984);
// EXTERNAL MODULE: ./build/message/placeholders.js
var placeholders = __webpack_require__(7660);
;// CONCATENATED MODULE: ./build/message/own-card.js












function readCard(source, channel, isFilled, reject) {
    const text = source.text.replace(/^\uFEFF/, "");
    const card = (0,build_json/* parseJson */.qF)(text);
    if (card === undefined) {
        (0,json_source/* rejectMalformedJson */.h)({ ...source, text }, reject);
        return undefined;
    }
    const node = readNode(text, reject);
    if (!node || channel === undefined)
        return undefined;
    const fault = (0,card_check/* whyUnusable */.I)(card, channel);
    if (fault !== undefined) {
        reject(fault);
        return undefined;
    }
    const split = (json) => (isFilled ? (0,placeholders/* splitJson */.f)(json, reject) : [json]);
    switch (channel) {
        case "msteams":
            return (0,filling/* templateOf */.kW)("json", forTeams(card, split((0,literal/* jsonOf */.o_)(node))));
        case "slack": {
            if ((0,declarations/* hasProto */.R)(node))
                reject('has the key "__proto__", which means something else in a script');
            return (0,filling/* templateOf */.kW)("json", forSlack(card, split((0,literal/* jsonOf */.o_)(node)), isFilled));
        }
    }
}
function readNode(text, reject) {
    try {
        return (0,json.readJson)(text);
    }
    catch (error) {
        if (!(error instanceof node/* MalformedDocument */.Nh))
            throw error;
        reject(error.message, error.line);
        return undefined;
    }
}
function forTeams(card, parts) {
    if ((0,card_format/* formatOf */.be)(card) === "activity")
        return (0,build_json/* isRecord */.u4)(card) && "type" in card ? [...parts] : withType(parts);
    const start = '{"type":"message","attachments":[{"contentType":"application/vnd.microsoft.card.adaptive","content":';
    return [start, ...parts, "}]}"];
}
function withType([first, ...others]) {
    return ['{"type":"message",', ...(typeof first === "string" ? [first.slice(1)] : []), ...others];
}
function forSlack(card, parts, isFilled) {
    const [first, ...others] = Array.isArray(card) ? ['{"blocks":', ...parts, "}"] : parts;
    const fallback = (0,build_json/* isRecord */.u4)(card) && "text" in card ? undefined : fallbackOf(card);
    const rest = typeof first === "string" ? [first.slice(1), ...others] : others;
    return ["print(JSON.stringify({", ...fallbackParts(fallback, isFilled), ...rest, "));"];
}
function fallbackParts(fallback, isFilled) {
    if (!fallback)
        return [];
    const { text, isMarkup } = fallback;
    const encode = (it) => (0,literal/* jsonStringContent */.$G)(isMarkup ? it : (0,block_kit/* escapeMrkdwn */.f)(it));
    const parts = isFilled ? (0,placeholders.splitText)(text, { reject: () => { }, encode }) : [encode(text)];
    return ['"text":"', ...parts, '",'];
}


/***/ }),

/***/ 7660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ splitJson),
/* harmony export */   splitText: () => (/* binding */ splitText)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9547);
/* harmony import */ var _documents_literal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5054);


const PLACEHOLDER = /\{\{(?:(?<escaped>\{\{)|(?<date>(?:DATE|TIME)\([^{}]*\)\}\})|(?<name>[^{}]*)\}\})?/g;
function splitText(text, options) {
    const { reject, encode = asIs, keepsDates = false } = options;
    const parts = [];
    let literal = "";
    let from = 0;
    for (const { 0: whole, index, groups = {} } of text.matchAll(PLACEHOLDER)) {
        literal += text.slice(from, index);
        from = index + whole.length;
        const { escaped, date } = groups;
        const name = (groups["name"] ?? date?.slice(0, -2))?.trim();
        if (escaped !== undefined)
            literal += "{{";
        else if (date !== undefined && keepsDates)
            literal += whole;
        else if (name === undefined)
            reject("has a {{ that doesn't start a placeholder: write {{ name }}, or {{{{ for {{ itself");
        else if (name === "")
            reject("has a placeholder without a name: write {{ name }}, or {{{{ for {{ itself");
        else {
            parts.push(encode(literal), { name, encode });
            literal = "";
        }
    }
    return [...parts, encode(literal + text.slice(from))];
}
function splitJson(json, reject) {
    const parts = [];
    let from = 0;
    try {
        (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.visit)(json, {
            onLiteralValue(value, offset, length) {
                if (typeof value !== "string" || !value.includes("{{"))
                    return;
                const content = splitText(value, { reject, encode: _documents_literal_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonStringContent */ .$G, keepsDates: true });
                parts.push(`${json.slice(from, offset)}"`, ...content, '"');
                from = offset + length;
            },
        });
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        reject("is nested too deeply");
    }
    return [...parts, json.slice(from)];
}
function asIs(text) {
    return text;
}


/***/ })

};
