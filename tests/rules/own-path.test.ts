import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ownPath } from '#lib/access/own-path.ts';

describe('after signing in the portal goes to a page of its own', () => {
	test.each(['/', '/verwaltung', '/en/verwaltung/personal', '/verwaltung/protokoll?vor=12', '/a/b?weiter=//x'])('%s is one', (path) => {
		expect(ownPath(path)).toBe(path);
	});

	test.each([
		null,
		undefined,
		'',
		'verwaltung',
		'//evil.example',
		'///evil.example',
		'/\\evil.example',
		'\\\\evil.example',
		'/\t/evil.example',
		'/\n/evil.example',
		'\t//evil.example',
		' /verwaltung',
		'/ /evil.example',
		'https://evil.example',
		'https:evil.example',
		'javascript:alert(1)',
		'data:text/html,x',
		'/.//evil.example',
		'/..//evil.example',
		'/%2e//evil.example',
		'/./\\evil.example',
		'/verwaltung\u0000',
		'/verwaltung\r\nSet-Cookie: a=b',
		'/\u2028/evil.example',
		'/ü',
		'@evil.example',
		'/' + 'a'.repeat(600)
	])('%j is none', (path) => {
		expect(ownPath(path)).toBeNull();
	});

	test('whatever is accepted stays on the portal', () => {
		const piece = fc.constantFrom('/', '\\', '.', '..', '%2f', '%5c', '@', ':', '?', '#', 'evil.example', '\t', '\n', ' ', 'https:');
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
				const path = ownPath(pieces.join(''));
				if (path !== null) expect(new URL(path, 'https://portal.example').origin).toBe('https://portal.example');
			}),
			{ numRuns: 2000 }
		);
	});
});
