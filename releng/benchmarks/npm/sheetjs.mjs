import { readFileSync } from 'node:fs';
import { read } from 'xlsx';

const book = read(readFileSync(process.argv[2]), { dense: true });
const sheet = book.Sheets[book.SheetNames[0]];
console.log(sheet['!data'] ? sheet['!data'].length : sheet.length);
