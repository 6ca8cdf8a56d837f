export const id = 208;
export const ids = [208];
export const modules = {

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

/***/ 1208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  releaseCard: () => (/* binding */ releaseCard)
});

// EXTERNAL MODULE: ./build/github/repository.js
var github_repository = __webpack_require__(8328);
// EXTERNAL MODULE: ./build/github/workflow-run.js
var workflow_run = __webpack_require__(7889);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(9368);
// EXTERNAL MODULE: ./build/message/cards/card.js
var card = __webpack_require__(6020);
;// CONCATENATED MODULE: ./build/message/cards/cut-blocks.js
function cutBlocks(blocks, budget) {
    const kept = [];
    let left = budget;
    for (const block of blocks) {
        const rest = { ...lessRuns(left, runsOf(block)), blocks: left.blocks - 1 };
        if (!fits(rest)) {
            return { blocks: kept.length > 0 ? withoutLastHeading(kept) : [cutBlock(block, budget)], isCut: true };
        }
        kept.push(block);
        left = rest;
    }
    return { blocks: kept, isCut: false };
}
const BLOCK_BYTES = 350;
const RUN_BYTES = 100;
function runsOf(block) {
    return block.kind === "code" ? [{ text: block.text }] : block.text;
}
function lessRuns({ characters, blocks, bytes }, runs) {
    return {
        characters: runs.reduce((left, { text }) => left - text.length, characters),
        blocks,
        bytes: runs.reduce((left, run) => left - bytesOf(run), bytes - BLOCK_BYTES),
    };
}
function bytesOf({ text, url = "" }) {
    return RUN_BYTES + Buffer.byteLength(JSON.stringify(text)) + url.length;
}
function fits({ characters, blocks, bytes }) {
    return characters >= 0 && blocks >= 0 && bytes >= 0;
}
function withoutLastHeading(blocks) {
    return blocks.slice(0, blocks.findLastIndex(({ kind }) => kind !== "heading") + 1);
}
function cutBlock(block, { characters, bytes }) {
    const text = [];
    let left = { characters, bytes: bytes - BLOCK_BYTES };
    for (const run of runsOf(block)) {
        const rest = { characters: left.characters - run.text.length, bytes: left.bytes - bytesOf(run) };
        if (rest.characters < 0 || rest.bytes < 0) {
            const most = Math.min(left.characters, Math.floor((left.bytes - bytesOf({ ...run, text: "" })) / 6));
            text.push({ ...run, text: atSpace(run.text, Math.min(most, run.text.length - 1)) });
            break;
        }
        text.push(run);
        left = rest;
    }
    return block.kind === "code" ? { ...block, text: text[0]?.text ?? "" } : { ...block, text };
}
function atSpace(text, length) {
    const head = text.slice(0, Math.max(0, length)).replace(/[\uD800-\uDBFF]$/, "");
    const space = head.search(/\s\S*$/);
    return `${space > head.length / 2 ? head.slice(0, space) : head}…`;
}

// EXTERNAL MODULE: ./node_modules/marked/lib/marked.esm.js
var marked_esm = __webpack_require__(8022);
// EXTERNAL MODULE: ./build/text.js
var build_text = __webpack_require__(977);
;// CONCATENATED MODULE: ./build/message/cards/html.js

const PIECE = /<!--[\s\S]*?(?:-->|$)|<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)|<\/?[a-z](?:"[^"]*(?:"|$)|'[^']*(?:'|$)|[^>"'])*(?:>|$)|[^<]+|</gi;
const TAG = /^<(?<slash>\/?)(?<name>[a-z][a-z0-9]*)\b(?<attributes>[\s\S]*)$/i;
const LINE_BREAKING = /^(?:br|p|div|h[1-6]|ul|ol|dl|dt|dd|table|tr|details|summary|picture|blockquote|pre|hr|section|figure)$/;
const CELL = /^t[dh]$/;
const STYLES = {
    b: { bold: true },
    strong: { bold: true },
    i: { italic: true },
    em: { italic: true },
    s: { strike: true },
    del: { strike: true },
    strike: { strike: true },
    code: { code: true },
    kbd: { code: true },
    samp: { code: true },
    tt: { code: true },
};
const MAX_OPEN = 20;
class OpenTags {
    #open = [];
    style(base) {
        return Object.assign({}, base, ...this.#open.map(({ style }) => style));
    }
    read(tag, base) {
        const { slash, name: spelled = "", attributes = "" } = TAG.exec(tag)?.groups ?? {};
        const name = spelled.toLowerCase();
        if (name === "img")
            return html_image(attribute("alt", attributes), this.style(base));
        if (slash) {
            const index = this.#open.findLastIndex((it) => it.name === name);
            if (index !== -1)
                this.#open.splice(index, 1);
        }
        else {
            const style = name === "a" ? linkTo(attribute("href", attributes)) : STYLES[name];
            if (style && this.#open.length < MAX_OPEN)
                this.#open.push({ name, style });
        }
        return separator(name, slash === "/");
    }
}
function separator(name, isEnd) {
    if (LINE_BREAKING.test(name))
        return [{ text: "\n" }];
    if (isEnd)
        return [];
    if (CELL.test(name))
        return [{ text: " " }];
    return name === "li" ? [{ text: "\n• " }] : [];
}
function readHtml(html) {
    const tags = new OpenTags();
    const runs = Array.from(html.matchAll(PIECE), ([piece, hidden]) => {
        if (hidden !== undefined || piece.startsWith("<!--"))
            return [];
        return TAG.test(piece) ? tags.read(piece, {}) : [{ ...tags.style({}), text: unescaped(piece) }];
    });
    return withoutBlankLines(runs.flat());
}
function html_image(description, style) {
    return description?.trim() ? [{ ...style, text: description.trim(), italic: true }] : [];
}
function linkTo(href) {
    const url = (0,card/* webUrl */.qP)(href);
    return url === undefined ? {} : { url };
}
const LATIN_1 = "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro " +
    "para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil " +
    "Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave " +
    "Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml " +
    "igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute " +
    "thorn yuml";
const OTHERS = 'amp & lt < gt > quot " apos \' AMP & LT < GT > QUOT " COPY © REG ® TRADE ™ trade ™ bull • hellip … ndash – mdash — ' +
    "lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ lsaquo ‹ rsaquo › prime ′ Prime ″ dagger † Dagger ‡ permil ‰ " +
    "euro € numero № larr ← uarr ↑ rarr → darr ↓ harr ↔ lArr ⇐ uArr ⇑ rArr ⇒ dArr ⇓ hArr ⇔ check ✓ checkmark ✓ cross ✗ " +
    "star ☆ starf ★ hearts ♥ phone ☎ infin ∞ ne ≠ le ≤ ge ≥ asymp ≈ equiv ≡ minus − radic √ sum ∑ prod ∏ part ∂ int ∫ " +
    "isin ∈ cap ∩ cup ∪ empty ∅ OElig Œ oelig œ Scaron Š scaron š Zcaron Ž zcaron ž Yuml Ÿ alpha α beta β gamma γ " +
    "delta δ Delta Δ epsilon ε lambda λ mu μ pi π Pi Π sigma σ Sigma Σ tau τ phi φ omega ω Omega Ω lbrack [ rbrack ] " +
    "lbrace { rbrace } lpar ( rpar ) ast * num # lowbar _ grave ` vert | colon : excl ! commat @ percnt % sol / bsol \\";
const NAMES = new Map([
    ...LATIN_1.split(" ").map((name, index) => [name, String.fromCodePoint(0xa0 + index)]),
    ...Array.from(OTHERS.matchAll(/(\S+) (\S+)/g), ([, name = "", sign = ""]) => [name, sign]),
]);
function unescaped(text) {
    return text.replace(/&(?:([a-z][a-z\d]{1,8})|#(\d{1,7})|#x([\da-f]{1,6}));/gi, (reference, name, decimal, hex) => {
        if (name !== undefined)
            return NAMES.get(name) ?? reference;
        const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd";
    });
}
function attribute(name, attributes) {
    const pattern = /([a-z][\w-]*)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;
    for (const [, key = "", ...values] of attributes.matchAll(pattern)) {
        if (key.toLowerCase() === name)
            return unescaped(values.find((value) => value !== undefined) ?? "");
    }
    return undefined;
}
function withoutBlankLines(runs) {
    const kept = [];
    for (const run of runs) {
        const text = run.text.replace(/[ \t]*\n\s*/g, "\n");
        const isAtStart = (kept.at(-1)?.text ?? "\n").endsWith("\n");
        const rest = isAtStart ? text.trimStart() : text;
        if (rest !== "")
            kept.push({ ...run, text: rest });
    }
    const last = kept.at(-1);
    if (!last)
        return [];
    const text = last.text.trimEnd();
    return text === "" ? kept.slice(0, -1) : [...kept.slice(0, -1), { ...last, text }];
}

;// CONCATENATED MODULE: ./build/message/cards/github-markdown.js




const MAX_DEPTH = 5;
function readMarkdown(markdown, repositoryUrl, toEmoji = (same) => same) {
    try {
        return blocksOf((0,marked_esm/* lexer */.lu)(markdown, { gfm: true }), 0)
            .map((block) => mapRuns(block, (run) => shown(shorten(run, repositoryUrl), toEmoji)))
            .filter((block) => textOf(block).trim() !== "");
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        return [{ kind: "paragraph", text: (0,card/* plain */.pj)((0,build_text/* visible */.RK)(markdown)) }];
    }
}
function mapRuns(block, change) {
    if (block.kind === "code")
        return { ...block, text: (0,build_text/* visible */.RK)(block.text) };
    return { ...block, text: block.text.map(change) };
}
function shown(run, toEmoji) {
    const isLiteral = run.code === true || (run.url !== undefined && /^https?:/.test(run.text));
    return { ...run, text: (0,build_text/* visible */.RK)(isLiteral ? run.text : toEmoji(run.text)) };
}
function textOf(block) {
    return block.kind === "code" ? block.text : block.text.map(({ text }) => text).join("");
}
function shorten(run, repositoryUrl) {
    const prefix = `${repositoryUrl}/`;
    if (run.url !== run.text || !run.text.startsWith(prefix))
        return run;
    const path = /^(?:(?<place>pull|issues|discussions|compare)\/)(?<name>[^/?#]+)$/.exec(run.text.slice(prefix.length));
    const { place, name } = path?.groups ?? {};
    return name ? { ...run, text: place === "compare" ? name : `#${name}` } : run;
}
function blocksOf(tokens, depth) {
    return tokens.flatMap((token) => blockOf(token, depth));
}
function blockOf(token, depth) {
    switch (token.type) {
        case "heading":
            return [{ kind: "heading", text: inlines(token.tokens, {}) }];
        case "paragraph":
        case "text":
            return [{ kind: "paragraph", text: inlines("tokens" in token ? token.tokens : [token], {}) }];
        case "list":
            return token.items.flatMap((item, index) => itemOf(token, item, index, depth));
        case "blockquote":
            return quoteOf(blocksOf(token.tokens, depth));
        case "code":
            return [{ kind: "code", text: token.text }];
        case "table":
            return [token.header, ...token.rows].map((cells) => ({
                kind: "paragraph",
                text: cells.flatMap((cell, index) => [
                    ...(index === 0 ? [] : [{ text: " | " }]),
                    ...inlines(cell.tokens, { bold: cell.header }),
                ]),
            }));
        case "html":
            return [{ kind: "paragraph", text: readHtml(token.text) }];
        default:
            return [];
    }
}
const ALERTS = new Map([
    ["NOTE", "ℹ️ Note"],
    ["TIP", "💡 Tip"],
    ["IMPORTANT", "❗ Important"],
    ["WARNING", "⚠️ Warning"],
    ["CAUTION", "🛑 Caution"],
]);
function quoteOf(blocks) {
    const [first, ...others] = blocks;
    if (first?.kind !== "paragraph")
        return blocks.map(quoted);
    const [run, ...runs] = first.text;
    const [marker, name = ""] = /^\[!(\w+)\][ \t]*(?:\n|$)/.exec(run?.text ?? "") ?? [];
    const title = ALERTS.get(name.toUpperCase());
    if (!run || marker === undefined || title === undefined)
        return blocks.map(quoted);
    const rest = [{ ...run, text: run.text.slice(marker.length) }, ...runs].filter(({ text }) => text !== "");
    if (rest.length === 0 && others.length === 0)
        return blocks.map(quoted);
    const text = rest.length > 0 ? [{ kind: "quote", text: rest }] : [];
    return [{ kind: "quote", text: [{ text: title, bold: true }] }, ...text, ...others.map(quoted)];
}
function quoted(block) {
    return block.kind === "paragraph" ? { ...block, kind: "quote" } : block;
}
function itemOf(list, item, index, depth) {
    const box = item.task ? (item.checked ? "☑ " : "☐ ") : "";
    const marker = list.ordered ? `${Number(list.start === "" ? 1 : list.start) + index}.` : "•";
    const [first, ...others] = blocksOf(item.tokens, Math.min(depth + 1, MAX_DEPTH));
    if (!first)
        return [];
    if (first.kind !== "paragraph")
        return [first, ...others];
    return [
        { kind: "item", depth, marker, text: box ? [{ text: box }, ...first.text] : first.text },
        ...others,
    ];
}
function inlines(tokens, style) {
    const tags = new OpenTags();
    return (tokens ?? []).flatMap((token) => token.type === "html" ? tags.read(token.raw, style) : inline(token, tags.style(style)));
}
function inline(token, style) {
    switch (token.type) {
        case "strong":
            return inlines(token.tokens, { ...style, bold: true });
        case "em":
            return inlines(token.tokens, { ...style, italic: true });
        case "del":
            return inlines(token.tokens, { ...style, strike: true });
        case "codespan":
            return [{ ...style, text: token.text, code: true }];
        case "br":
            return [{ ...style, text: "\n" }];
        case "link":
            return inlines(token.tokens, { ...style, ...linkTo(token.href) });
        case "image":
            return html_image(unescaped(token.text), style);
        case "text":
            return "tokens" in token && token.tokens
                ? inlines(token.tokens, style)
                : [{ ...style, text: unescaped(token.text) }];
        case "escape":
            return [{ ...style, text: unescaped(token.text) }];
        default:
            return [];
    }
}

// EXTERNAL MODULE: ./build/message/cards/short-names.js
var short_names = __webpack_require__(9839);
;// CONCATENATED MODULE: ./build/message/cards/release.js







const NOTES = { characters: 2500, blocks: 30, bytes: 16_000 };
const MAX_NAME = 100;
async function releaseCard({ name, payload, env, repository, }) {
    if (name === "release")
        return cardOfRelease(payload, repository);
    const isTagPush = name === "push" && env["GITHUB_REF_TYPE"] === "tag" && (0,json/* lookUp */.TE)(payload, "deleted") !== true;
    if (isTagPush || name === "workflow_dispatch")
        return cardOfRef(payload, env, repository);
    return undefined;
}
const CHANGES = new Map([
    ["created", { tone: "neutral", emoji: "📝", headline: "is drafted" }],
    ["edited", { tone: "neutral", emoji: "📝", headline: "was updated" }],
    ["deleted", { tone: "neutral", emoji: "🗑️", headline: "was deleted" }],
    ["unpublished", { tone: "neutral", emoji: "🗑️", headline: "was unpublished" }],
]);
function lookOf(action, release) {
    const isOut = action === "created" && (0,json/* lookUp */.TE)(release, "draft") !== true;
    const change = isOut ? undefined : CHANGES.get(action);
    if (change)
        return change;
    if ((0,json/* lookUp */.TE)(release, "prerelease") !== true)
        return { tone: "good", emoji: "🚀", headline: "is out" };
    const subtitle = "Pre-release: try it, but not in production";
    return { tone: "warning", emoji: "🧪", headline: "is out", subtitle };
}
async function cardOfRelease(payload, repository) {
    const release = (0,json/* lookUp */.TE)(payload, "release");
    const action = (0,json/* lookUp */.TE)(payload, "action");
    const { tone, emoji, headline, subtitle } = lookOf(action, release);
    const tag = (0,workflow_run/* stringOf */.Je)((0,json/* lookUp */.TE)(release, "tag_name")) ?? "untagged";
    const name = (0,workflow_run/* stringOf */.Je)((0,json/* lookUp */.TE)(release, "name"))?.trim() || tag;
    const title = (0,card/* line */.n8)(await (0,short_names/* withEmoji */.N)(name === tag ? `${repository.name} ${tag}` : name), MAX_NAME);
    const isGone = action === "deleted";
    const url = isGone ? undefined : (0,workflow_run/* stringOf */.Je)((0,json/* lookUp */.TE)(release, "html_url"));
    const body = (0,workflow_run/* stringOf */.Je)((0,json/* lookUp */.TE)(release, "body")) ?? "";
    const author = (0,workflow_run/* stringOf */.Je)((0,json/* lookUp */.TE)(release, "author", "login"));
    const published = (0,workflow_run/* stringOf */.Je)((0,json/* lookUp */.TE)(release, "published_at"));
    return {
        tone,
        title: `${emoji} ${title} ${headline}`,
        ...(subtitle === undefined ? {} : { subtitle }),
        facts: [
            repositoryFact(repository),
            { name: "Tag", value: (0,card/* link */.nf)((0,card/* line */.n8)(tag), url) },
            ...(author ? [{ name: "Author", value: (0,card/* plain */.pj)((0,card/* line */.n8)(author)) }] : []),
            ...(published ? [{ name: "Published", value: (0,card/* plain */.pj)(dateAndTime(published)) }] : []),
        ],
        sections: await notes(body, repository, url),
        buttons: [
            ...release_button("View release", url),
            ...release_button("Compare changes", isGone ? undefined : comparison(body, repository)),
        ],
    };
}
async function cardOfRef(payload, env, repository) {
    const ref = env["GITHUB_REF_NAME"] || "unknown";
    const name = (0,card/* line */.n8)(ref, MAX_NAME);
    const isTag = env["GITHUB_REF_TYPE"] === "tag";
    const commit = (0,workflow_run/* stringOf */.Je)((0,json/* lookUp */.TE)(payload, "head_commit", "message"))?.split("\n")[0];
    const url = isTag
        ? `${repository.url}/releases/tag/${(0,github_repository/* encodePath */.O)(ref)}`
        : `${repository.url}/tree/${(0,github_repository/* encodePath */.O)(ref)}`;
    const actor = (0,workflow_run/* stringOf */.Je)(env["GITHUB_ACTOR"]);
    const compare = (0,workflow_run/* stringOf */.Je)((0,json/* lookUp */.TE)(payload, "compare"));
    return {
        tone: "good",
        title: `🚀 ${repository.name} ${isTag ? `${name} is out` : `is released from ${name}`}`,
        facts: [
            repositoryFact(repository),
            { name: isTag ? "Tag" : "Branch", value: (0,card/* link */.nf)((0,card/* line */.n8)(ref), url) },
            ...(commit ? [{ name: "Commit", value: (0,card/* plain */.pj)((0,card/* line */.n8)(await (0,short_names/* withEmoji */.N)(commit))) }] : []),
            ...(actor ? [{ name: "Author", value: (0,card/* plain */.pj)((0,card/* line */.n8)(actor)) }] : []),
        ],
        sections: [],
        buttons: [
            ...release_button(isTag ? "View tag" : "View branch", url),
            ...release_button("Compare changes", compare?.includes("...") ? compare : undefined),
        ],
    };
}
function repositoryFact({ owner, name, url }) {
    return { name: "Repository", value: (0,card/* link */.nf)(`${owner}/${name}`, url) };
}
const MAX_READ = 20_000;
async function notes(body, repository, url) {
    const read = body.slice(0, MAX_READ);
    const { blocks, isCut } = cutBlocks(readMarkdown(read, repository.url, await (0,short_names/* emojiWriter */.A)(read)), NOTES);
    if (blocks.length === 0)
        return [];
    const rest = { kind: "paragraph", text: (0,card/* link */.nf)("Read the rest of the notes", url) };
    return [
        { heading: "Notes", blocks: (isCut || body.length > MAX_READ) && url ? [...blocks, rest] : blocks },
    ];
}
function comparison(body, { url }) {
    const prefix = `${url}/compare/`;
    const at = body.lastIndexOf(prefix);
    const found = at === -1 ? undefined : (0,card/* webUrl */.qP)(/^[^\s)<>\]"'`]+/.exec(body.slice(at))?.[0]);
    return found?.startsWith(prefix) ? found : undefined;
}
function release_button(title, url) {
    const address = (0,card/* webUrl */.qP)(url);
    return address === undefined ? [] : [{ title, url: address }];
}
function dateAndTime(iso) {
    const ms = Date.parse(iso);
    return Number.isNaN(ms) ? (0,card/* line */.n8)(iso) : `${new Date(ms).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}


/***/ }),

/***/ 9839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ emojiWriter),
/* harmony export */   N: () => (/* binding */ withEmoji)
/* harmony export */ });
const SHORT_NAMES = /(?<![\w:])(?::[\w+-]+:)+(?![\w:])/g;
async function emojiWriter(text) {
    if (!text.match(SHORT_NAMES))
        return (same) => same;
    const { nameToEmoji } = await __webpack_require__.e(/* import() */ 945).then(__webpack_require__.bind(__webpack_require__, 945));
    const emojiOf = (match, name) => Object.hasOwn(nameToEmoji, name) ? (nameToEmoji[name] ?? match) : match;
    return (part) => part.replace(SHORT_NAMES, (names) => names.replace(/:([\w+-]+):/g, emojiOf));
}
async function withEmoji(text) {
    return (await emojiWriter(text))(text);
}


/***/ })

};
