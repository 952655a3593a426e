/** Without 0, 1, I, L, O and U: nothing to confuse when a code is read from paper, and no words. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Source of randomness, passed in so that a test can repeat a run. */
export type RandomBytes = (length: number) => Uint8Array;

const idBytes = 16;
/** Characters whose 30 values carry at least 80 bits. */
const secretCodeLength = 17;
const referenceLength = 10;
const mailCodeLength = 8;

/** 128 random bits as 32 lowercase characters: says nothing about order or time. */
export const newId = (random: RandomBytes): string => Array.from(random(idBytes), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Characters of the code alphabet from random bytes; bytes that would favour some characters are skipped. */
function codeFrom(random: RandomBytes, length: number): string {
	const limit = 256 - (256 % alphabet.length);
	let code = '';
	while (code.length < length) {
		for (const byte of random(length * 2)) {
			if (byte < limit && code.length < length) code += alphabet.charAt(byte % alphabet.length);
		}
	}
	return code;
}

/** At least 80 bits: invitations, printed one-time codes. */
export const newSecretCode = (random: RandomBytes): string => codeFrom(random, secretCodeLength);

/** Public reference of a contribution: random, no sequence. */
export const newReference = (random: RandomBytes): string => codeFrom(random, referenceLength);

/** Typed from an e-mail: 8 characters, guarded by few tries and a short life. */
export const newMailCode = (random: RandomBytes): string => codeFrom(random, mailCodeLength);

/** A code derived from key bytes instead of chance (5 bits a byte), so that it can be shown again. */
export const codeFromBytes = (bytes: Uint8Array): string => Array.from(bytes, (byte) => alphabet.charAt(byte % alphabet.length)).join('');

/** What somebody typed: blanks, hyphens and case do not matter, and O, 0, I, 1 are no trap because none of them occurs. */
export const normaliseCode = (typed: string): string => typed.toUpperCase().replace(/[^0-9A-Z]/g, '');

/** In groups of four, as it is printed and read aloud. */
export const groupedCode = (code: string): string => code.match(/.{1,4}/g)?.join('-') ?? code;
