export const id = 213;
export const ids = [213];
export const modules = {

/***/ 213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readCsv: () => (/* binding */ readCsv)
});

// EXTERNAL MODULE: ./build/text.js
var build_text = __webpack_require__(977);
// EXTERNAL MODULE: ./build/recipients/address.js
var address = __webpack_require__(6789);
// EXTERNAL MODULE: ./build/recipients/recipient.js
var recipient = __webpack_require__(5362);
;// CONCATENATED MODULE: ./build/recipients/csv-column.js



function otherColumn({ header, index, rows }) {
    if (!header || rows.length === 0 || rows.some((row) => hasAddress(row, index)))
        return undefined;
    const [other, another] = header.cells
        .map((_, column) => column)
        .filter((column) => rows.every((row) => hasAddress(row, column)));
    if (other === undefined || another !== undefined)
        return undefined;
    const [name, otherName] = [index, other].map((column) => (0,recipient/* fieldName */.w5)(header.cells[column] ?? ""));
    const what = `has no email address in its column ${(0,build_text/* quote */.hD)(name ?? "")}, but one in each row of column`;
    return otherName
        ? {
            what: `${what} ${(0,build_text/* quote */.hD)(otherName)}`,
            advice: `set \`identities-column\` to ${(0,build_text/* quote */.hD)(otherName)}, or to ${(0,build_text/* quote */.hD)(name ?? "")} if that is right`,
        }
        : { what: `${what} ${other + 1}`, advice: "give that column a name in the header row" };
}
function hasAddress({ cells }, column) {
    return (0,address/* isAddress */.PW)(cells[column] ?? "");
}

// EXTERNAL MODULE: ./build/closeness.js
var closeness = __webpack_require__(8059);
// EXTERNAL MODULE: ./build/recipients/identity.js
var recipients_identity = __webpack_require__(6055);
;// CONCATENATED MODULE: ./build/recipients/csv-header.js




const MAX_HEADER_ROWS = 10;
const MAX_LISTED = 40;
const COMMON_HEADERS = /^(name|names|(first|last|full|given|family|display|user|middle)[ _-]?name|surname|phone|department|team|title|job[ _-]?title|role|status|location|manager|office|company|country|city)$/i;
function hasHeaderRow(rows, column) {
    return findHeader(rows, column) !== undefined;
}
function findTable(rows, column, reject) {
    const [first] = rows;
    if (!first)
        return undefined;
    const header = findHeader(rows, column);
    if (!header)
        return column === undefined ? withoutHeader(rows, first, reject) : missing(rows, column, reject);
    const [index, another] = identityColumns(header.cells, column);
    if (index === undefined)
        return undefined;
    if (another === undefined)
        return { header, index, rows: rows.slice(rows.indexOf(header) + 1) };
    reject(column === undefined
        ? `has several columns that may be the identities: name one with \`identities-column\`. ${listed(header.cells)}`
        : `has more than one column ${(0,build_text/* quote */.hD)(column)}: rename all but one. ${listed(header.cells)}`, header.line);
    return undefined;
}
function findHeader(rows, column) {
    const comments = rows.findIndex(({ cells }) => !cells[0]?.startsWith("#"));
    const end = column === undefined ? Math.min(comments + 1, MAX_HEADER_ROWS) : MAX_HEADER_ROWS;
    return rows.slice(0, end).find(({ cells }) => identityColumns(cells, column).length > 0);
}
function identityColumns(cells, column) {
    const names = column === undefined ? recipient/* KNOWN_COLUMNS */.KY : [column];
    return cells.flatMap((cell, index) => (names.some((name) => (0,recipient/* isSameName */.yS)(cell, name)) ? [index] : []));
}
function missing(rows, column, reject) {
    const first = rows.slice(0, MAX_HEADER_ROWS);
    const header = first.find((row) => isKnownHeader(row, column));
    const found = header
        ? listed(header.cells)
        : `None of its first ${(0,build_text/* count */.U9)(first.length, "row")} has a cell with this name.`;
    reject(`has no column ${(0,build_text/* quote */.hD)(column)}. ${found}`, (header ?? first[0])?.line);
}
function withoutHeader(rows, first, reject) {
    const columns = new Set(rows.flatMap(({ cells }) => cells.flatMap((cell, index) => (cell === "" ? [] : [index]))));
    const [index = 0, another] = columns;
    if (another !== undefined) {
        const found = isKnownHeader(first) ? ` ${listed(first.cells)}` : "";
        reject(`has ${columns.size} columns, but none with the header ${(0,build_text/* oneOf */.yL)(recipient/* KNOWN_COLUMNS */.KY)}: name the identities' column with \`identities-column\`.${found}`, first.line);
        return undefined;
    }
    const [head, ...others] = rows.map(({ cells }) => (0,recipients_identity/* looksLikeEmail */.a)(cells[index] ?? ""));
    if (head || others.includes(false))
        return { header: undefined, index, rows };
    reject("starts with a row that is not like an email address: is it a header or a recipient? " +
        "If it is a header, name it with `identities-column`; if it is a recipient, save the file as .txt", first.line);
    return undefined;
}
function isKnownHeader({ cells }, column) {
    return cells.some((cell) => COMMON_HEADERS.test(cell) ||
        recipient/* KNOWN_COLUMNS */.KY.some((known) => (0,recipient/* isSameName */.yS)(cell, known)) ||
        (column !== undefined && !(0,recipients_identity/* looksLikeEmail */.a)(cell) && (0,closeness/* isClose */.Z)(cell, column)));
}
function listed(header) {
    const names = header.filter((cell) => cell !== "").map(recipient/* fieldName */.w5);
    return `Its columns: ${(0,build_text/* quotedNames */.l9)(names, MAX_LISTED)}.`;
}

// EXTERNAL MODULE: ./node_modules/csv-parse/lib/sync.js + 9 modules
var sync = __webpack_require__(5175);
;// CONCATENATED MODULE: ./build/recipients/csv-rows.js

const SAMPLE = 50;
function readRows(text, hasHeader, reject) {
    const lines = text.replace(/\r\n?/g, "\n");
    const [declaration, delimiter] = /^"?sep=(.)"?[,;\t]*(?=\n|$)/i.exec(lines) ?? [];
    const csv = lines
        .slice(declaration?.length ?? 0)
        .replace(/^(\n?)"?#TYPE(?:[^\S\n].*|"?[,;\t]*)(?=\n|$)/, "$1");
    return parseRows(csv, delimiter ?? findDelimiter(csv, hasHeader), reject);
}
function findDelimiter(csv, hasHeader) {
    const filled = csv.replace(/^[\s,;]*\n/, "");
    const candidates = [",", ";", "\t"].map((delimiter) => {
        const rows = parseRows(filled, delimiter, () => { }, SAMPLE);
        return { delimiter, isTable: hasHeader(rows), cells: rows[0]?.cells.length ?? 0 };
    });
    candidates.sort((a, b) => Number(b.isTable) - Number(a.isTable) || b.cells - a.cells);
    return candidates[0]?.delimiter ?? ",";
}
function parseRows(csv, delimiter, reject, limit = -1) {
    const rows = [];
    let line = 1;
    try {
        (0,sync/* parse */.qg)(csv, {
            delimiter,
            record_delimiter: "\n",
            relax_column_count: true,
            trim: true,
            to: limit,
            on_record: (cells, { lines }) => {
                rows.push({ cells: cells.map((cell) => cell.trim()), line });
                line = lines + 1;
                return null;
            },
        });
    }
    catch (error) {
        if (!(error instanceof sync/* CsvError */.J$))
            throw error;
        reject(`is not a well-formed CSV: ${explain(error)}`, line);
        return limit === -1 ? [] : rows.filter(isFilled);
    }
    return rows.filter(isFilled);
}
function isFilled({ cells }) {
    return cells.some((cell) => cell !== "");
}
function explain(error) {
    switch (error.code) {
        case "CSV_QUOTE_NOT_CLOSED":
            return "a quoted cell is never closed: add the closing quote";
        case "CSV_INVALID_CLOSING_QUOTE":
        case "CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE":
            return 'there is text after a closing quote; inside a cell, write a quote as ""';
        case "INVALID_OPENING_QUOTE":
            return 'there is a quote in a cell that is not quoted: put the cell in quotes, and write its quotes as ""';
        default:
            return error.code;
    }
}

// EXTERNAL MODULE: ./build/recipients/roster.js
var roster = __webpack_require__(366);
;// CONCATENATED MODULE: ./build/recipients/csv.js







function readCsv(text, { column, personalize, isResolved, reject }) {
    const rows = readRows(text, (sample) => hasHeaderRow(sample, column), reject);
    const table = findTable(rows, column, reject);
    if (!table)
        return roster/* EMPTY */.w;
    const { header, index } = table;
    const sound = table.rows.filter((row) => {
        const fault = faultOf(row, table);
        if (fault !== undefined)
            reject(fault, row.line);
        return fault === undefined;
    });
    const other = isResolved ? otherColumn({ ...table, rows: sound }) : undefined;
    if (other !== undefined && column === undefined) {
        reject(`${other.what}: ${other.advice}`, header?.line);
        return roster/* EMPTY */.w;
    }
    const filled = sound.filter(({ cells }) => cells[index]);
    const variablesOf = personalize && header ? variableReader(header, index) : undefined;
    const entries = filled.map((row) => {
        const text = row.cells[index] ?? "";
        return variablesOf ? { text, line: row.line, variables: variablesOf(row) } : { text, line: row.line };
    });
    const name = header?.cells[index];
    return {
        entries,
        withoutIdentity: sound.length - filled.length,
        ...(name === undefined ? {} : { column: (0,recipient/* fieldName */.w5)(name) }),
        ...(other === undefined ? {} : { notices: [`${other.what}. Check whether this is intended.`] }),
    };
}
function faultOf({ cells }, { header, index }) {
    if (isHeaderRow(cells, index, header))
        return "repeats the header row: remove it, for example if several files were joined";
    if (!header)
        return undefined;
    const width = header.cells.length;
    const isShifted = cells.slice(width).some((cell) => cell !== "") ||
        (cells.length <= index && cells.some(recipients_identity/* looksLikeEmail */.a));
    return isShifted
        ? `has ${(0,build_text/* count */.U9)(cells.length, "cell")} where the header row has ${width}: is a cell with a delimiter in it not in quotes?`
        : undefined;
}
function isHeaderRow(cells, index, header) {
    const identity = cells[index] ?? "";
    if ((0,recipients_identity/* looksLikeEmail */.a)(identity))
        return false;
    const names = header?.cells ?? [];
    return (isOneOf(identity, [names[index] ?? "", ...recipient/* KNOWN_COLUMNS */.KY]) ||
        (names.length > 1 && cells.every((cell) => cell !== "" && isOneOf(cell, names))));
}
function isOneOf(cell, names) {
    return cell !== "" && names.some((name) => (0,recipient/* isSameName */.yS)(cell, name));
}
function variableReader(header, index) {
    const names = header.cells.map(recipient/* fieldName */.w5);
    const fields = { identityName: names[index], names: names.with(index, "") };
    return ({ cells }) => ({ fields, values: cells });
}


/***/ })

};
