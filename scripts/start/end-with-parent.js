// Preloaded into every process a start begins. A parent that is killed outright says nothing to its children; they notice by
// having a new one. The server leads a group of its own and takes it along; other steps only end themselves.
const parent = process.ppid;
setInterval(() => {
	if (process.ppid === parent) return;
	if (process.env.RESONANZ_OWN_GROUP === undefined) process.exit(1);
	process.kill(0, 'SIGKILL');
}, 500).unref();
