export const id = 31;
export const ids = [31];
export const modules = {

/***/ 2031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeAdaptiveCard: () => (/* binding */ writeAdaptiveCard)
/* harmony export */ });
/* harmony import */ var _documents_literal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5054);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(977);
/* harmony import */ var _card_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6020);



const MAX_BUTTONS = 6;
function writeAdaptiveCard(card) {
    const content = {
        type: "AdaptiveCard",
        $schema: "http://adaptivecards.io/schemas/adaptive-card.json",
        version: "1.4",
        fallbackText: literal(card.title),
        msteams: { width: "Full" },
        body: [header(card), ...card.facts.map(fact), ...card.sections.flatMap(section)],
        actions: card.buttons.flatMap(button).slice(0, MAX_BUTTONS),
    };
    return (0,_documents_literal_js__WEBPACK_IMPORTED_MODULE_2__/* .scriptLiteral */ .rF)({
        type: "message",
        attachments: [{ contentType: "application/vnd.microsoft.card.adaptive", content }],
    });
}
const STYLES = {
    good: "good",
    bad: "attention",
    warning: "warning",
    neutral: "emphasis",
};
function header({ tone, title, subtitle }) {
    const items = [richText([{ text: title, bold: true }], { size: "Large" })];
    if (subtitle !== undefined)
        items.push({ ...richText((0,_card_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(subtitle)), spacing: "Small" });
    return { type: "Container", style: STYLES[tone], bleed: true, items };
}
function fact({ name, value }, index) {
    return columns("110px", richText((0,_card_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(name), { isSubtle: true }), richText(value), index > 0);
}
function section({ heading, blocks }) {
    const head = { ...richText([{ text: heading, bold: true }]), separator: true, spacing: "Large" };
    return [head, ...blocks.map((block, index) => blockOf(block, blocks[index - 1]))];
}
function blockOf(block, above) {
    switch (block.kind) {
        case "heading":
            return {
                ...richText(block.text.map((run) => ({ ...run, bold: true }))),
                spacing: above === undefined || above.kind === "heading" ? "Small" : "Medium",
            };
        case "paragraph":
            return { ...richText(block.text), spacing: above?.kind === "item" ? "Medium" : "Small" };
        case "quote":
            return { ...richText([{ text: "▏" }, ...block.text], { isSubtle: true }), spacing: "Small" };
        case "item": {
            const marker = { ...richText((0,_card_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(block.marker)), horizontalAlignment: "Right" };
            return columns(`${20 + 20 * block.depth}px`, marker, richText(block.text), true);
        }
        case "code": {
            const text = block.text.replace(/\t/g, "    ").replace(/ /g, "\u00a0");
            return {
                type: "Container",
                style: "emphasis",
                spacing: "Small",
                items: [richText([{ text, code: true }])],
            };
        }
    }
}
function columns(width, left, right, isClose) {
    return {
        type: "ColumnSet",
        spacing: isClose ? "Small" : "Medium",
        columns: [
            { type: "Column", width, items: [left] },
            { type: "Column", width: "stretch", spacing: "Small", items: [right] },
        ],
    };
}
function richText(runs, more = {}) {
    return { type: "RichTextBlock", inlines: runs.map((run) => ({ ...textRun(run), ...more })) };
}
function textRun({ text, bold, italic, strike, code, url }) {
    const address = (0,_card_js__WEBPACK_IMPORTED_MODULE_1__/* .webUrl */ .qP)(url);
    return {
        type: "TextRun",
        text: literal(text),
        ...(bold ? { weight: "Bolder" } : {}),
        ...(italic ? { italic } : {}),
        ...(strike ? { strikethrough: true } : {}),
        ...(code ? { fontType: "Monospace" } : {}),
        ...(address ? { color: "Accent", selectAction: { type: "Action.OpenUrl", url: address } } : {}),
    };
}
function button({ title, url }) {
    const address = (0,_card_js__WEBPACK_IMPORTED_MODULE_1__/* .webUrl */ .qP)(url);
    return address ? [{ type: "Action.OpenUrl", title: literal(title), url: address }] : [];
}
function literal(text) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(text, 4000).replace(/<(?=\/?at\b)|\{(?=\{(?:DATE|TIME)\()/gi, "$&\u2060");
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
