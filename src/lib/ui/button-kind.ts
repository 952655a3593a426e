export type ButtonKind = 'primary' | 'secondary' | 'text';

const kernName = { primary: 'primary', secondary: 'secondary', text: 'tertiary' } as const;

export function kernButton(kind: ButtonKind, small: boolean): string {
	return `kern-btn kern-btn--${kernName[kind]}${small ? ' kern-btn--small' : ''}`;
}
