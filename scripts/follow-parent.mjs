/** Loaded into the server by start.mjs: when the parent is gone, however it went, the server stops as on SIGTERM. */
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
// The channel alone must not keep a server alive that has closed everything else.
process.channel?.unref();
