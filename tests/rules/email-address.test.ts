import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressHint, readEmailAddress } from '#lib/identity/email-address.ts';

const voice = (typed: string) => {
	const read = readEmailAddress(typed);
	return read.ok ? read.value.voice : read.refusals[0]?.code;
};

describe('one mailbox is one voice', () => {
	test.each([
		['Anna.Beispiel@Hagen.example', 'anna.beispiel@hagen.example'],
		['  anna@hagen.example  ', 'anna@hagen.example'],
		['anna+zweite.stimme@hagen.example', 'anna@hagen.example'],
		['anna+a+b@hagen.example', 'anna@hagen.example'],
		['a.n.n.a+x@googlemail.com', 'anna@gmail.com'],
		['a.b@hagen.example', 'a.b@hagen.example'],
		['anna@mu\u0308nchen.example', 'anna@xn--mnchen-3ya.example'],
		['anna@münchen.example', 'anna@xn--mnchen-3ya.example'],
		['anna@XN--MNCHEN-3YA.example', 'anna@xn--mnchen-3ya.example'],
		['+tag@hagen.example', '+tag@hagen.example']
	])('%s', (typed, expected) => {
		expect(voice(typed)).toBe(expected);
	});

	test('the mail goes to what was typed', () => {
		expect(readEmailAddress('Anna+Rat@Hagen.example')).toMatchObject({ ok: true, value: { address: 'Anna+Rat@Hagen.example' } });
	});

	test('case and tag never change the voice, and a voice is its own voice', () => {
		const part = fc.stringMatching(/^[a-z0-9]{1,12}$/);
		fc.assert(
			fc.property(part, part, part, (local, tag, host) => {
				const plain = voice(`${local}@${host}.example`);
				expect(voice(`${local.toUpperCase()}+${tag}@${host.toUpperCase()}.EXAMPLE`)).toBe(plain);
				expect(voice(plain ?? '')).toBe(plain);
			})
		);
	});
});

describe('what is no address is refused', () => {
	test.each([
		['', 'fieldRequired'],
		['   ', 'fieldRequired'],
		['anna', 'invalidEmail'],
		['anna@hagen', 'invalidEmail'],
		['@hagen.example', 'invalidEmail'],
		['anna@', 'invalidEmail'],
		['anna@@hagen.example', 'invalidEmail'],
		['anna b@hagen.example', 'invalidEmail'],
		['anna@hagen..example', 'invalidEmail'],
		['.anna@hagen.example', 'invalidEmail'],
		['anna@-hagen.example', 'invalidEmail'],
		['anna@127.0.0.1', 'invalidEmail'],
		['<anna@hagen.example>', 'invalidEmail'],
		['anna@hagen.example,bert@hagen.example', 'invalidEmail'],
		['anna@hagen.example\r\nBcc: alle@hagen.example', 'invalidEmail'],
		['anna\u0000@hagen.example', 'controlCharacters'],
		['anna\u202e@hagen.example', 'controlCharacters'],
		['anna\ud800@hagen.example', 'notWellFormed'],
		[`${'a'.repeat(65)}@hagen.example`, 'invalidEmail'],
		[`anna@${'a'.repeat(260)}.example`, 'tooLong']
	])('%j', (typed, code) => {
		expect(voice(typed)).toBe(code);
	});

	test('no string at all breaks the rule, and what is accepted holds no line break', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => {
				const read = readEmailAddress(typed);
				if (read.ok) expect(read.value.address).not.toMatch(/[\s,<>"]/);
			})
		);
	});
});

test('the hint shows the owner enough to notice a typing error and nobody else the address', () => {
	expect(addressHint('anna.beispiel@hagen.example')).toBe('a…@hagen.example');
});
