/** Keys for separate purposes, all derived from the one secret the operator sets. */
export interface Secrets {
	/** Keyed hash (HMAC-SHA-256, base64url). The same value gives another hash for another purpose. */
	hash(purpose: string, value: string): Promise<string>;
	/** First bytes of the keyed hash, for codes that must be the same when asked for again. */
	bytes(purpose: string, value: string, length: number): Promise<Uint8Array>;
	/** Encrypts (AES-256-GCM) and base64url-encodes; the purpose is authenticated with it. */
	seal(purpose: string, plain: string): Promise<string>;
	/** The reverse of seal(). Throws when the text was not sealed for this purpose with this key. */
	open(purpose: string, sealed: string): Promise<string>;
}

const encoder = new TextEncoder();
const nonceBytes = 12;

export const base64url = (bytes: Uint8Array): string =>
	btoa(String.fromCharCode(...bytes))
		.replaceAll('+', '-')
		.replaceAll('/', '_')
		.replaceAll('=', '');

const fromBase64url = (text: string): Uint8Array<ArrayBuffer> =>
	Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0));

/** Unkeyed SHA-256 in base64url, for values that are random themselves (session ids, receipt codes). */
export async function sha256(value: string): Promise<string> {
	return base64url(new Uint8Array(await crypto.subtle.digest('SHA-256', encoder.encode(value))));
}

export function secretsFrom(secretKey: string): Secrets {
	const root = crypto.subtle.importKey('raw', encoder.encode(secretKey), 'HKDF', false, ['deriveKey']);
	const macKeys = new Map<string, Promise<CryptoKey>>();
	const sealKeys = new Map<string, Promise<CryptoKey>>();

	const derive = async (kind: string, purpose: string, algorithm: HmacKeyGenParams | AesKeyGenParams, usages: KeyUsage[]) =>
		crypto.subtle.deriveKey(
			{ name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(32), info: encoder.encode(`${kind}:${purpose}`) },
			await root,
			algorithm,
			false,
			usages
		);
	const remembered = (keys: Map<string, Promise<CryptoKey>>, purpose: string, make: () => Promise<CryptoKey>) => {
		const known = keys.get(purpose) ?? make();
		keys.set(purpose, known);
		return known;
	};
	const macKey = (purpose: string) =>
		remembered(macKeys, purpose, () => derive('mac', purpose, { name: 'HMAC', hash: 'SHA-256', length: 256 }, ['sign']));
	const sealKey = (purpose: string) =>
		remembered(sealKeys, purpose, () => derive('seal', purpose, { name: 'AES-GCM', length: 256 }, ['encrypt', 'decrypt']));
	const mac = async (purpose: string, value: string) =>
		new Uint8Array(await crypto.subtle.sign('HMAC', await macKey(purpose), encoder.encode(value)));

	return {
		hash: async (purpose, value) => base64url(await mac(purpose, value)),
		bytes: async (purpose, value, length) => (await mac(purpose, value)).slice(0, length),
		async seal(purpose, plain) {
			const nonce = crypto.getRandomValues(new Uint8Array(nonceBytes));
			const cipher = new Uint8Array(
				await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce }, await sealKey(purpose), encoder.encode(plain))
			);
			return base64url(new Uint8Array([...nonce, ...cipher]));
		},
		async open(purpose, sealed) {
			const bytes = fromBase64url(sealed);
			const plain = await crypto.subtle.decrypt(
				{ name: 'AES-GCM', iv: bytes.slice(0, nonceBytes) },
				await sealKey(purpose),
				bytes.slice(nonceBytes)
			);
			return new TextDecoder().decode(plain);
		}
	};
}
