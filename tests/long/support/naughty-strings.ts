import { seededRandom } from '../../../scripts/load/seeded-random.ts';

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, offset) => String.fromCharCode(from + offset));
const controls = [...range(0, 31), ...range(127, 159), '\u2028', '\u2029', '\uFEFF', '\uFFFE', '\uFFFF'];
const invisible = ['\u200B', '\u200E', '\u202A', '\u202E', '\u2066', '\u2069', '\u00AD', '\u034F', '\u180E', '\u{E0001}', '\u{E007F}'];
const surrogates = ['\uD800', '\uDBFF', '\uDC00', '\uDFFF', '\uD83D', '\uDE00\uD83D', 'a\uD800b', '\u{10FFFF}', '\u{1F468}\u200D\u{1F469}'];
const scripts = ['ﷺ', 'הָיְתָה', 'مَنَاقَشَة', '田中さん', '𝔗𝔥𝔢', 'Ṱ̺̺̕o͞', 'ﬀ', 'İı', 'ẞß', 'Å', 'é', 'e\u0301', '１２３', '½', '٣', '😀', '🏳️‍🌈'];
const sql = [
	"'; DROP TABLE contribution; --",
	"' OR '1'='1",
	'" OR ""="',
	'1; SELECT * FROM participant',
	"%' AND 1=0 UNION SELECT id FROM staff --",
	'%_%',
	'%'.repeat(60),
	'ü'.repeat(60),
	"x' || (SELECT id_hash FROM participant_session) || '",
	'\\',
	"\\'",
	'NULL',
	'?1',
	':slug',
	'@x',
	'json(1)'
];
const markup = [
	'<script>alert(1)</script>',
	'"><img src=x onerror=alert(1)>',
	'</textarea><svg/onload=alert(1)>',
	'javascript:alert(1)',
	'{{7*7}}',
	'${7*7}',
	'<%= 7*7 %>',
	'{@html "x"}',
	'%lang%',
	'<!--',
	']]>',
	'&lt;&#x0;&#xD800;',
	'<a href="data:text/html,x">',
	'[x](javascript:alert(1))',
	'=cmd|"/c calc"!A1',
	'@SUM(1)',
	'\t=1+1'
];
const paths = [
	'..',
	'../..',
	'../../etc/passwd',
	'%2e%2e%2f',
	'%00',
	'%',
	'%E0%A4%A',
	'/',
	'//',
	'?',
	'#',
	';',
	'C:\\',
	'CON',
	'~',
	'.',
	'*',
	'__proto__',
	'constructor',
	'toString',
	'hasOwnProperty'
];
const numbers = [
	'0',
	'-1',
	'-0',
	'1e999',
	'1e3',
	'0x10',
	'NaN',
	'Infinity',
	'9007199254740993',
	'1.5',
	'00',
	'1_000',
	' 1',
	'１',
	'99999999999999999999',
	'-'
];
const huge = [
	'x'.repeat(4000),
	'x'.repeat(4001),
	'x'.repeat(20_000),
	'ä'.repeat(20_000),
	'😀'.repeat(2000),
	`a${'\u0301'.repeat(5000)}`,
	' '.repeat(9000),
	'\n'.repeat(5000),
	'('.repeat(5000),
	'a\n'.repeat(4000)
];
const words = [
	'',
	' ',
	'true',
	'false',
	'null',
	'undefined',
	'[]',
	'{}',
	'[object Object]',
	'Z1.1',
	'z1.1',
	'Z1.1 ',
	'agreement',
	'support',
	'dontKnow'
];

/** The same strings in every run: every trick alone, then mixtures of them, more than a thousand in all. */
export function naughtyStrings(count = 1200): string[] {
	const tricks = [...controls, ...invisible, ...surrogates, ...scripts, ...sql, ...markup, ...paths, ...numbers, ...words];
	const random = seededRandom(20_261_122);
	const found = new Set([...tricks, ...controls.map((control) => `a${control}b`), ...huge]);
	while (found.size < count) {
		const parts = Array.from({ length: 2 + random.integer(3) }, () => random.pick(tricks));
		found.add(parts.join(random.pick(['', ' ', '\n', 'x'])));
	}
	return [...found];
}
