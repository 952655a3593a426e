import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeFromBytes, groupedCode, newId, newMailCode, newReference, newSecretCode, normaliseCode } from '#lib/platform/id.ts';

const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));
const alphabet = /^[2-9A-HJKMNP-TV-Z]+$/;

describe('ids and codes', () => {
	test('an id is 128 bits in lowercase hexadecimal', () => {
		expect(newId(random)).toMatch(/^[0-9a-f]{32}$/);
		expect(newId((length) => new Uint8Array(length))).toBe('0'.repeat(32));
	});

	test('codes use only characters that cannot be confused', () => {
		for (const make of [newSecretCode, newReference, newMailCode]) {
			for (let turn = 0; turn < 200; turn += 1) expect(make(random)).toMatch(alphabet);
		}
	});

	test('a secret code carries at least 80 bits', () => {
		expect(newSecretCode(random).length * Math.log2(30)).toBeGreaterThanOrEqual(80);
	});

	test('no character is drawn more often than others: bytes that would favour some are skipped', () => {
		// 256 is no multiple of 30, so the bytes from 240 on would give the first 16 characters a second chance.
		let next = 255;
		const falling = (length: number) => Uint8Array.from({ length }, () => next--);
		expect(newMailCode(falling)).toBe(codeFromBytes(Uint8Array.from([239, 238, 237, 236, 235, 234, 233, 232])));
	});

	test('a typed code is read in any case, with blanks and hyphens', () => {
		expect(normaliseCode(' abcd-efgh 23 ')).toBe('ABCDEFGH23');
	});

	test('printing a code in groups and typing it back gives the code', () => {
		fc.assert(
			fc.property(fc.uint8Array({ minLength: 1, maxLength: 30 }), (bytes) => {
				const code = codeFromBytes(bytes);
				expect(normaliseCode(groupedCode(code))).toBe(code);
				expect(normaliseCode(groupedCode(code).toLowerCase())).toBe(code);
			})
		);
	});
});
