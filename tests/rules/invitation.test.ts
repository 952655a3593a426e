import { describe, expect, test } from 'vitest';
import { codeRefusal, opensSession } from '#lib/identity/email-code.ts';
import { admitOneMore, readCount, readExpiry } from '#lib/identity/invitation.ts';

const invitation = { id: 'i', stakeholderGroup: 'politician', quota: 2, used: 1, expiresAt: 1000, revokedAt: null } as const;
const refusal = (result: { ok: boolean; refusals?: readonly { code: string }[] }) => result.refusals?.[0]?.code;

describe('an invitation', () => {
	test('admits until its end, which is not part of it', () => {
		expect(admitOneMore(invitation, 999).ok).toBe(true);
		expect(refusal(admitOneMore(invitation, 1000))).toBe('invitationExpired');
	});

	test('admits no more than its quota, and nobody once revoked', () => {
		expect(refusal(admitOneMore({ ...invitation, used: 2 }, 0))).toBe('invitationExhausted');
		expect(refusal(admitOneMore({ ...invitation, revokedAt: 1 }, 0))).toBe('invitationExpired');
		expect(refusal(admitOneMore(null, 0))).toBe('invitationUnknown');
	});

	test('ends with its last day in the city, also where the clocks change', () => {
		expect(readExpiry('2027-03-28', '2027-03-01')).toEqual({ ok: true, value: Date.parse('2027-03-28T22:00:00Z') });
		expect(readExpiry('2026-12-13', '2026-12-13')).toEqual({ ok: true, value: Date.parse('2026-12-13T23:00:00Z') });
	});

	test.each(['2026-12-12', '2026-02-30', '13.12.2026', '2026-13-01', 'morgen'])('has no last day %j', (day) => {
		expect(refusal(readExpiry(day, '2026-12-13'))).toBe('unknownValue');
	});

	test.each(['0', '-1', '1.5', '501', '1e9', 'x', 'NaN'])('has no quota %j', (typed) => {
		expect(refusal(readCount(typed, 500, 'quota'))).toBe('unknownValue');
	});

	test('needs a quota and a last day', () => {
		expect(refusal(readCount(' ', 500, 'quota'))).toBe('fieldRequired');
		expect(refusal(readExpiry('', '2026-12-13'))).toBe('fieldRequired');
	});
});

describe('why a code did not work', () => {
	const code = { isTypedCode: false, isUsed: false, isExpired: false, triesLeft: 4 };

	test('wrong while there are tries, exhausted when there are none, over when it ended', () => {
		expect(codeRefusal([code])).toBe('codeWrong');
		expect(codeRefusal([{ ...code, triesLeft: 0 }])).toBe('codeTriesExhausted');
		expect(codeRefusal([{ ...code, isExpired: true }])).toBe('codeExpired');
		expect(codeRefusal([{ ...code, isTypedCode: true, isUsed: true }, code])).toBe('codeExpired');
		expect(codeRefusal([])).toBe('codeWrong');
	});

	test('a code to publish signs in for the first ten minutes alone', () => {
		expect(opensSession(0, 599_999)).toBe(true);
		expect(opensSession(0, 600_000)).toBe(false);
	});
});
