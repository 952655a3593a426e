export const entryChannels = ['online', 'post', 'event', 'minutes'] as const;

/** How a contribution came in. */
export type EntryChannel = (typeof entryChannels)[number];

export const isOfflineChannel = (value: string): value is Exclude<EntryChannel, 'online'> =>
	value !== 'online' && (entryChannels as readonly string[]).includes(value);
