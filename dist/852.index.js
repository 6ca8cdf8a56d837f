export const id = 852;
export const ids = [852];
export const modules = {

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


/***/ })

};
