export const id = 69;
export const ids = [69];
export const modules = {

/***/ 5450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readCsv: () => (/* binding */ readCsv)
/* harmony export */ });
/* harmony import */ var csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5175);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(977);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6055);



const KNOWN_COLUMNS = new Set([
    "identity",
    "email",
    "e-mail",
    "mail",
    "upn",
    "userprincipalname",
]);
function readCsv(text, asked, reject) {
    const csv = text.replace(/\r\n?/g, "\n");
    const rows = readRows(csv, findDelimiter(csv, asked), reject);
    const first = rows[0];
    if (!first)
        return [];
    const column = findColumn(rows, first, asked, reject);
    if (!column)
        return [];
    return rows.slice(column.hasHeader ? 1 : 0).flatMap(({ cells, line }) => {
        if (cells.length !== first.cells.length) {
            reject(`has ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(cells.length, "cell")} where the first row has ${first.cells.length}: is a cell's separator not in quotes?`, line);
            return [];
        }
        return [{ text: cells[column.index] ?? "", line }];
    });
}
function findDelimiter(csv, asked) {
    const filled = csv.replace(/^[\s,;]*\n/, "");
    const candidates = [",", ";", "\t"].map((delimiter) => {
        const cells = readRows(filled, delimiter, () => { }, 1)[0]?.cells ?? [];
        return { delimiter, known: identityColumns(cells, asked).length > 0, cells: cells.length };
    });
    candidates.sort((a, b) => Number(b.known) - Number(a.known) || b.cells - a.cells);
    return candidates[0]?.delimiter ?? ",";
}
function readRows(csv, delimiter, reject, limit = -1) {
    const rows = [];
    let line = 1;
    try {
        (0,csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(csv, {
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
        if (!(error instanceof csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__/* .CsvError */ .J$))
            throw error;
        reject(`is not a well-formed CSV: ${explain(error)}`, line);
        return [];
    }
    return rows.filter(({ cells }) => cells.some((cell) => cell !== ""));
}
function explain(error) {
    switch (error.code) {
        case "CSV_QUOTE_NOT_CLOSED":
            return "a quoted cell is never closed";
        case "CSV_INVALID_CLOSING_QUOTE":
        case "CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE":
            return 'something follows a closing quote; a quote within a cell is written ""';
        case "INVALID_OPENING_QUOTE":
            return "a quote stands within a cell that is not quoted";
        default:
            return error.code;
    }
}
function identityColumns(header, asked) {
    const isIdentity = (cell) => asked === undefined ? KNOWN_COLUMNS.has(cell.toLowerCase()) : cell.toLowerCase() === asked.toLowerCase();
    return header.flatMap((cell, index) => (isIdentity(cell) ? [index] : []));
}
function findColumn(rows, first, asked, reject) {
    const [index, another] = identityColumns(first.cells, asked);
    if (another !== undefined) {
        reject("has several columns that may hold the identities: name one with `identities-column`", first.line);
        return undefined;
    }
    if (index !== undefined)
        return { index, hasHeader: true };
    if (asked !== undefined) {
        const cells = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(first.cells.length, "cell");
        reject(`has no column ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(asked)}: its first row has ${cells}, none of that name`, first.line);
        return undefined;
    }
    if (first.cells.length > 1) {
        reject(`has ${first.cells.length} columns, none of them headed ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)([...KNOWN_COLUMNS])}: name yours with \`identities-column\``, first.line);
        return undefined;
    }
    const [head, ...others] = rows.map(({ cells }) => (0,_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .looksLikeEmail */ .as)(cells[0] ?? ""));
    if (head || others.includes(false))
        return { index: 0, hasHeader: false };
    reject("begins with a row that is not like an e-mail address: is it a heading or a recipient? " +
        "If a heading, name it with `identities-column`; if a recipient, save the file as .txt", first.line);
    return undefined;
}


/***/ })

};
